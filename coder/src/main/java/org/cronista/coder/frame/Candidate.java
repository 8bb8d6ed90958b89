package org.cronista.coder.frame;

import java.util.List;
import org.cronista.packs.Frame;

/**
 * A frame whose trigger stands in a sentence.
 *
 * @param frame the frame
 * @param head index of the trigger's head token
 * @param tokens the trigger's tokens
 */
record Candidate(Frame frame, int head, List<Integer> tokens) {}
