/** Routes, templates, static files and errors: what is between the pages and Javalin. */
package org.cronista.desk.web;
