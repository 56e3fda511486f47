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
"%java%" -Xms64m -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED ^
  "-Dfaisceau.home=%home%" %FAISCEAU_JAVA_OPTS% -cp "%home%\lib\*" org.faisceau.runtime.launcher.Main %*
exit /b %errorlevel%
