// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A dossier of forty-eight indications and a hundred pieces of evidence: its page, and its form as PDF. */
final class Casework {
    private static final int PIECES = 100;
    private static final int ROUNDS = 200;
    private static final int PRINTS = 30;
    private static final Pattern DOSSIER = Pattern.compile("href=\"(/dossiers/[0-9A-Za-z-]{20,})\"");
    private static final Pattern INDICATION = Pattern.compile("/indications/([A-Z]\\d+)\"");
    private final Path home;
    private final Path data;

    /** @param data a demonstration, made where there is none */
    Casework(Path home, Path data) {
        this.home = home;
        this.data = data;
    }

    void measure(Report report) throws IOException, InterruptedException {
        try (var subject = Subject.start(home, data, 0, "--demo")) {
            var browser = subject.browser("buyer");
            var page = found(DOSSIER, browser.get("/dossiers?state=REVIEW")).get(0);
            fill(browser, page);
            report.add("page of a dossier, 48 indications and 100 pieces", "p99 ≤ 40 ms", browser.time(page, 50, ROUNDS).toString());
            report.add("the same as PDF, warm", "≤ 500 ms", browser.time(page.replace("/dossiers/", "/print/dossier/"), 20, PRINTS).toString());
        }
    }

    private static void fill(Browser browser, String page) throws IOException, InterruptedException {
        var codes = found(INDICATION, browser.get(page));
        for (int piece = 0; piece < PIECES; piece++) {
            browser.submit(page + "/indications/" + codes.get(piece % codes.size()), Map.of("action", "give", "title", "Pièce " + piece, "link", "https://essais.example/" + piece,
                    "quotation", "quatorze fuites localisées, deux fausses alertes", "page", "14"));
        }
        for (var code : codes) browser.submit(page + "/indications/" + code, Map.of("action", "position", "stance", "RESERVED", "grounds", "À mesurer chez nous."));
    }

    private static List<String> found(Pattern pattern, String html) {
        return pattern.matcher(html).results().map((MatchResult one) -> one.group(1)).distinct().toList();
    }
}
