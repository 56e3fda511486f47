// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a browser of the Chromium family on this machine; says what to install where there is none. Never skips. */
final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge");
    private static final List<String> ELSEWHERE = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private Chromium() {}

    static Browser open(Playwright playwright) {
        var program = onThisMachine().orElseThrow(() -> new IllegalStateException(
                "The browser tests want Chromium, Chrome or Edge: install one (Debian: apt-get install chromium) and run them again."));
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS));
    }

    private static Optional<Path> onThisMachine() {
        var folders = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        var onPath = folders.flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, ELSEWHERE.stream().map(Path::of)).filter(Files::isExecutable).findFirst();
    }
}
