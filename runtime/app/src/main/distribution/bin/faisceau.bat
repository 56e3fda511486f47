@echo off
rem Starts Faisceau, or passes a command to the instance that runs on the data folder.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo Faisceau needs Java 17 or later: install a JRE, or set JAVA_HOME. 1>&2
  exit /b 1
)
rem What prepare leaves spares later starts a third of their work; the JVM ignores what does not fit it.
set "classes=%home%\cache\classes.jsa"
set "share=-Xshare:auto"
if exist "%classes%" set "share=-XX:SharedArchiveFile=%classes%"
if "%~1"=="prepare" (
  if not exist "%home%\cache" mkdir "%home%\cache"
  if exist "%classes%" del /f "%classes%"
  set "share=-XX:ArchiveClassesAtExit=%classes%"
)
"%java%" -Xms64m -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED "%share%" ^
  "-Dfaisceau.home=%home%" %FAISCEAU_JAVA_OPTS% -cp "%home%\lib\*" org.faisceau.runtime.launcher.Main %*
exit /b %errorlevel%
