@echo off
rem Windows: takes the installed Maven. The download of a pinned one is for POSIX shells (mvnw).
where mvn >nul 2>&1
if errorlevel 1 (
  echo mvnw: install Maven 3.8.7 or later and put mvn on the PATH. 1>&2
  exit /b 1
)
mvn %*
