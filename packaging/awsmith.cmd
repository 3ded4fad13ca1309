@echo off
rem Starts awsmith in cmd and PowerShell: finds a Java, and builds a source checkout on first use.
rem Line mode and the command line work here; the full screen needs packaging/awsmith and a Unix.
setlocal DisableDelayedExpansion
set "AWSMITH_STTY="
set "AWSMITH_SIZE="
set "AWSMITH_TERMINAL="

set "checkout="
set "app=%~dp0..\lib\awsmith"
if exist "%~dp0..\pom.xml" set "checkout=%~dp0.."
if defined checkout set "app=%~dp0..\target"

set "found="
call :try "%app%\runtime"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
for /d %%d in (
  "%ProgramFiles%\Eclipse Adoptium\*"
  "%ProgramFiles%\Java\*"
  "%ProgramFiles%\Amazon Corretto\*"
  "%ProgramFiles%\Microsoft\jdk-*"
  "%ProgramFiles%\Zulu\*"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*"
  "%USERPROFILE%\.jdks\*"
) do call :try "%%~d"
if not defined found goto no_java

if exist "%app%\awsmith.jar" goto run
if not defined checkout goto no_jar
where mvn >nul 2>nul || goto no_maven
>&2 echo Building awsmith (first use, about a minute)...
if not exist "%app%" mkdir "%app%"
set "JAVA_HOME=%found%"
call mvn -q -B -f "%checkout%\pom.xml" -Dmaven.test.skip=true package >"%app%\launcher-build.log" 2>&1 <nul
if errorlevel 1 goto no_build

:run
set "state=%AWSMITH_STATE_DIR%"
if not defined state set "state=%LOCALAPPDATA%\awsmith"
if not exist "%state%" mkdir "%state%"
set "quick=-XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xmx256m"
rem Secrets are in memory: no dump of it. The console is asked whether a person is at both ends.
set "quiet=-Xlog:disable -XX:-HeapDumpOnOutOfMemoryError -XX:-CreateCoredumpOnCrash -XX:+DisableAttachMechanism"
"%found%\bin\java.exe" %quick% %quiet% -XX:ErrorFile="%state%\crash-%%p.log" -Djdk.console=java.base -jar "%app%\awsmith.jar" %*
exit /b %errorlevel%

rem Takes a folder for the Java to use if it holds one of 21 or newer and none was found yet.
:try
if defined found exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
if defined checkout if not exist "%~1\bin\javac.exe" exit /b
set "major=0"
for /f "tokens=2 delims==" %%v in ('findstr /b JAVA_VERSION= "%~1\release"') do for /f "delims=.-+" %%m in ("%%~v") do set "major=%%m"
if %major% geq 21 set "found=%~1"
exit /b

:no_java
>&2 echo awsmith: problem: awsmith needs Java 21 or newer, and there is none here.
>&2 echo   winget install EclipseAdoptium.Temurin.21.JDK
>&2 echo   Then run awsmith again in a new window: it finds Java by itself, or by JAVA_HOME.
exit /b 7

:no_jar
>&2 echo awsmith: problem: awsmith.jar is missing from %app%.
>&2 echo   Install awsmith again.
exit /b 7

:no_maven
>&2 echo awsmith: problem: building awsmith needs Maven, and there is no mvn here.
>&2 echo   Get it from https://maven.apache.org, add its bin folder to PATH, and run awsmith again.
exit /b 7

:no_build
type "%app%\launcher-build.log" >&2
>&2 echo awsmith: problem: the build failed; what Maven says is above.
exit /b 7
