// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gatherings: two hundred people on their page, speed meetings of sixty by sixty, the print pack for forty. */
final class Meeting {
    private static final int GUESTS = 200;
    private static final int SIDE = 60;
    private static final int FEW = 20;
    private static final int ROUNDS = 12;
    private static final int TIMES = 100;
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern TASK = Pattern.compile("/tasks/([0-9a-f-]{36})");
    private static final int TASKS = 60;
    private final Path home;
    private final Path data;

    /** @param data a demonstration, made where there is none */
    Meeting(Path home, Path data) {
        this.home = home;
        this.data = data;
    }

    void measure(Report report) throws IOException, InterruptedException {
        try (var subject = Subject.start(home, data, 0, "--demo")) {
            var browser = subject.browser("manager");
            var large = planned(browser, "Banc de deux cents");
            paste(browser, large, GUESTS, "Autre");
            addTasks(browser, large);
            report.add("plan of 60 tasks of a gathering of 200 people", "p99 ≤ 40 ms", browser.time(large + "/plan", 20, TIMES).toString());
            report.add("page of a gathering's 200 people", "p99 ≤ 40 ms", browser.time(large + "/people", 20, TIMES).toString());
            var speed = planned(browser, "Banc de rendez-vous");
            come(browser, speed, SIDE);
            report.add("speed meetings of 60 by 60, 12 rounds, planned and kept", "≤ 1 s", plans(browser, speed).toString());
            var pack = planned(browser, "Banc de quarante");
            come(browser, pack, FEW);
            report.add("print pack for 40 people", "≤ 3 s", browser.time(pack + "/pack?file=pdf", 2, 10).toString());
        }
    }

    /** An announced gathering; its page. */
    private static String planned(Browser browser, String title) throws IOException, InterruptedException {
        var page = browser.submit("/gatherings/new", Map.of("action", "save", "format", "masterclass", "title", title, "day", "2027-05-10", "from", "9h30", "owner", ""));
        browser.submit(page, Map.of("action", "OPEN", "version", "1"));
        return page;
    }

    private static void addTasks(Browser browser, String page) throws IOException, InterruptedException {
        int there = found(TASK, browser.get(page + "/plan")).size();
        for (int at = there; at < TASKS; at++) browser.submit(page + "/tasks/new", Map.of("action", "save", "text", "Tâche de banc " + at, "part", "ORGANISER", "taskDay", "2027-04-" + (1 + at % 28 < 10 ? "0" : "") + (1 + at % 28)));
        int now = found(TASK, browser.get(page + "/plan")).size();
        if (now != TASKS) throw new IllegalStateException("tasks: " + now);
    }

    private static void paste(Browser browser, String page, int count, String part) throws IOException, InterruptedException {
        var lines = IntStream.range(0, count).mapToObj(at -> "Personne " + part + " " + at + " ; " + part.charAt(0) + at + "@banc.example ; Organisme ; " + part).collect(Collectors.joining("\n"));
        browser.submit(page + "/people/paste", Map.of("action", "save", "pasted", lines, "pastedPart", "OTHER"));
    }

    private static void come(Browser browser, String page, int side) throws IOException, InterruptedException {
        paste(browser, page, side, "Acheteur public");
        paste(browser, page, side, "Entreprise");
        for (var guest : found(Pattern.compile("href=\"(" + page + "/people/[0-9a-f-]{36})\""), browser.get(page + "/people"))) browser.submit(guest, Map.of("action", "comes", "version", "1"));
    }

    private static Sample plans(Browser browser, String page) throws IOException, InterruptedException {
        var sample = new Sample();
        for (int time = 0; time < 10; time++) {
            var version = found(VERSION, browser.get(page + "/meetings"));
            long start = System.nanoTime();
            browser.submit(page + "/meetings", Map.of("action", "plan", "meetingRounds", String.valueOf(ROUNDS), "meetingMinutes", "5", "version", version.isEmpty() ? "0" : version.get(version.size() - 1)));
            sample.add(System.nanoTime() - start);
        }
        return sample;
    }

    private static List<String> found(Pattern pattern, String html) {
        return pattern.matcher(html).results().map((MatchResult one) -> one.group(1)).distinct().toList();
    }
}
