@echo off
rem Starts Cronista on Windows from a folder as it was unpacked.
rem
rem   CRONISTA_JAVA_OPTS  further options for Java, for example -Xmx6g
rem   JAVA_HOME           the Java to use where the folder brings none; otherwise the one on the path
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HOME_DIR%\runtime\bin\java.exe" set "JAVA=%HOME_DIR%\runtime\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo cronista: Java was not found. Install version 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 3
)
rem The class path is longer than a command line may be: it goes through a file of arguments, in
rem which a backslash must be doubled.
set "ARGUMENTS=%TEMP%\cronista-%RANDOM%%RANDOM%.args"
powershell -NoProfile -Command ^
  "$lib = (Resolve-Path '%HOME_DIR%\lib').Path + '\';" ^
  "$jars = Get-Content -Encoding UTF8 ($lib + 'order.txt') | ForEach-Object { $lib + $_ };" ^
  "$quoted = [char]34 + ($jars -join ';').Replace('\', '\\') + [char]34;" ^
  "[IO.File]::WriteAllText('%ARGUMENTS%', '-cp ' + $quoted)"
"%JAVA%" -Xms2g -Xmx3g -XX:+UseParallelGC -Dfile.encoding=UTF-8 %CRONISTA_JAVA_OPTS% "@%ARGUMENTS%" org.cronista.cli.Main %*
set "STATUS=%errorlevel%"
del "%ARGUMENTS%" >nul 2>&1
exit /b %STATUS%
