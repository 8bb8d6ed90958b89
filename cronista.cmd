@echo off
rem Starts Cronista on Windows; builds it first when that has not been done.
rem
rem   CRONISTA_JAVA_OPTS  further options for Java, for example -Xmx6g
rem   JAVA_HOME           the JDK to use; otherwise the java on the path
rem
rem After changing the sources, delete cli\target\classpath.txt to build again.
setlocal
set "HOME_DIR=%~dp0"
set "CLASSPATH_FILE=%HOME_DIR%cli\target\classpath.txt"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo cronista: Java was not found. Install a JDK of version 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 3
)

if exist "%CLASSPATH_FILE%" goto run
where mvn >nul 2>&1
if errorlevel 1 (
  echo cronista: Maven is needed to build Cronista. Install it and put it on the path. 1>&2
  exit /b 3
)
echo cronista: Building. Libraries and language models are downloaded once; this takes some minutes. 1>&2
pushd "%HOME_DIR%"
call mvn -B -q -Dquick -Dmaven.test.skip=true -Dspotless.skip=true -pl cli -am package 1>&2
if errorlevel 1 (
  popd
  echo cronista: The build failed; what Maven says above tells why. 1>&2
  exit /b 3
)
popd

:run
rem The class path is longer than a command line may be: it goes through a file of arguments, in
rem which a backslash must be doubled.
set "ARGUMENTS=%HOME_DIR%cli\target\java-arguments.txt"
powershell -NoProfile -Command ^
  "$classpath = '%HOME_DIR%cli\target\cronista-cli.jar;' + (Get-Content -Raw '%CLASSPATH_FILE%').Trim();" ^
  "$quoted = [char]34 + $classpath.Replace('\', '\\') + [char]34;" ^
  "[IO.File]::WriteAllText('%ARGUMENTS%', '-cp ' + $quoted)"
"%JAVA%" -Xms2g -Xmx3g -XX:+UseParallelGC -Dfile.encoding=UTF-8 %CRONISTA_JAVA_OPTS% "@%ARGUMENTS%" org.cronista.cli.Main %*
exit /b %errorlevel%
