// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** What goes out of an instance with a hundred thousand needs: a sheet as PDF, all needs as a workbook, a message to ten thousand. */
final class Outward {
    private static final int SHEETS = 200;
    /** Between two looks, as a person would have them: each counts what was queued. */
    private static final long LOOK_NANOS = 100_000_000;
    private static final Pattern FILES = Pattern.compile("faisceau.*\\.(db|sqlite)");
    private static final Pattern SENDING = Pattern.compile("id=\"course\" hx-get=\"");
    private final Path home;
    private final Path data;

    /** @param data filled by {@link Volume} */
    Outward(Path home, Path data) {
        this.home = home;
        this.data = data;
    }

    void measure(Report report) throws IOException, InterruptedException, SQLException {
        Crowd.join(database());
        try (var subject = Subject.start(home, data, 0)) {
            var browser = subject.browser("admin");
            sheet(report, subject, browser);
            messages(report, browser);
        }
        try (var subject = Subject.start(home, data, 0)) {
            export(report, subject);
        }
    }

    private Path database() throws IOException {
        try (var files = Files.list(data)) {
            return files.filter(file -> FILES.matcher(file.getFileName().toString()).matches()).findFirst().orElseThrow();
        }
    }

    private static void sheet(Report report, Subject subject, Browser browser) throws IOException, InterruptedException {
        var token = subject.command("token", "add", "--user", "admin", "--scope", "read", "--days", "1");
        var needs = JsonParser.parseString(subject.send("GET", "/api/v1/needs?limit=1&state=PUBLISHED", token).body()).getAsJsonObject().getAsJsonArray("items");
        var path = "/print/need/" + needs.get(0).getAsJsonObject().get("id").getAsString();
        for (int warm = 0; warm < 50; warm++) browser.get(path);
        var sample = new Sample();
        for (int round = 0; round < SHEETS; round++) {
            long start = System.nanoTime();
            if (!browser.get(path).startsWith("%PDF")) throw new IllegalStateException(path + " is no PDF");
            sample.add(System.nanoTime() - start);
        }
        report.add("sheet of a need as PDF, warm", "p99 ≤ 200 ms", sample.toString());
    }

    /** From the button to the last person: inbox and mail queue; the mail server is one that does not answer. */
    private static void messages(Report report, Browser browser) throws IOException, InterruptedException {
        browser.submit("/admin/modules/messages/settings", Map.of("group", "org.faisceau.messages.mail", "action", "save", "host", "127.0.0.1", "port", "1",
                "security", "NONE", "user", "", "from", "lab@faisceau.example", "patienceSeconds", "5", "digestHour", "7"));
        var page = browser.submit("/messages/new", Map.of("subjectFr", "Ouverture", "bodyFr", "Le lab ouvre lundi.", "roles", "OBSERVER"));
        long start = System.nanoTime();
        browser.submit(page, Map.of("action", "send", "version", "1"));
        while (SENDING.matcher(browser.get(page)).find()) LockSupport.parkNanos(LOOK_NANOS);
        double seconds = (System.nanoTime() - start) / 1e9;
        report.add("10,000 messages queued", "≤ 5 s", String.format(Locale.ROOT, "%.1f s", seconds));
    }

    private static void export(Report report, Subject subject) throws IOException, InterruptedException {
        var file = Files.createTempFile("needs", ".xlsx");
        long before = subject.residentMegabytes();
        long start = System.nanoTime();
        var said = subject.command("export", "needs", file.toString(), "--replace");
        double seconds = (System.nanoTime() - start) / 1e9;
        report.add("export of 100,000 needs to XLSX", "bounded memory", String.format(Locale.ROOT, "%.1f s, %s, %d MB; resident memory %d MB before, %d MB at its highest",
                seconds, said, Files.size(file) >> 20, before, subject.highestMegabytes()));
    }
}
