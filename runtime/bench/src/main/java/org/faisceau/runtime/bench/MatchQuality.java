// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Matching beside plain BM25, on needs of the demonstration whose fitting solutions a person named. Reported as it is. */
final class MatchQuality {
    private static final double AIM = 1.10;
    private static final int WORST = 10;
    private static final int PATIENCE_SECONDS = 60;
    private static final long SECOND_NANOS = 1_000_000_000;
    private final Path home;
    private final Path data;

    /** @param data a demonstration, made where there is none */
    MatchQuality(Path home, Path data) {
        this.home = home;
        this.data = data;
    }

    /** What was found for one question. */
    private record Answered(Judged question, List<JsonObject> matches, Quality ours, Quality plain, Quality postgres) {}

    void measure(Report report) throws IOException, InterruptedException, SQLException {
        try (var subject = Subject.start(home, data, 0, "--demo")) {
            var catalogue = new Catalogue(subject, subject.command("token", "add", "--user", "manager", "--scope", "read", "--days", "1"));
            var needs = catalogue.all("/api/v1/needs").stream().collect(Collectors.toMap(one -> Catalogue.text(one, "title"), one -> one, (one, other) -> one));
            var solutions = catalogue.all("/api/v1/solutions").stream().filter(one -> Catalogue.text(one, "state").equals("PUBLISHED")).toList();
            awaitIndex(catalogue, needs.values().iterator().next());
            var answered = answered(catalogue, needs, solutions);
            half(report, "tried on", Judged.half(answered, 0));
            half(report, "held back", Judged.half(answered, 1));
        }
    }

    private static void awaitIndex(Catalogue catalogue, JsonObject any) throws IOException, InterruptedException {
        for (int second = 0; catalogue.matches(Catalogue.text(any, "id")).isEmpty(); second++) {
            if (second > PATIENCE_SECONDS) throw new IllegalStateException("the index is not open");
            LockSupport.parkNanos(SECOND_NANOS);
        }
    }

    private static List<Answered> answered(Catalogue catalogue, Map<String, JsonObject> needs, List<JsonObject> solutions) throws IOException, InterruptedException, SQLException {
        var titles = solutions.stream().collect(Collectors.toMap(one -> Catalogue.text(one, "id"), one -> Catalogue.text(one, "title")));
        var texts = new LinkedHashMap<String, String>();
        for (var one : solutions) texts.put(Catalogue.text(one, "title"), Catalogue.text(one, "title", "pitch", "keywords"));
        var all = new ArrayList<Answered>();
        try (var plain = new PlainBm25(texts); var postgres = new PlainPostgres(texts)) {
            for (var question : Judged.all()) {
                var need = needs.get(question.asked());
                if (need == null || !texts.keySet().containsAll(question.fitting())) throw new IllegalStateException("not in the demonstration: " + question);
                var matches = catalogue.matches(Catalogue.text(need, "id"));
                matches.forEach(one -> one.addProperty("title", titles.get(Catalogue.text(one, "id"))));
                var ours = matches.stream().map(one -> Catalogue.text(one, "title")).toList();
                var asked = Catalogue.text(need, "title", "objectives", "expectedResults", "functions");
                all.add(new Answered(question, matches, Quality.of(ours, question.fitting()), Quality.of(plain.find(asked), question.fitting()), Quality.of(postgres.find(asked), question.fitting())));
            }
        }
        return all;
    }

    private static void half(Report report, String name, List<Answered> half) {
        var compared = new Compared(half.stream().map(Answered::ours).toList(), half.stream().map(Answered::plain).toList(), half.stream().map(Answered::postgres).toList());
        compared.tell(report, "judged needs " + name, "≥ 1.10");
        if (compared.ratio() < AIM) half.stream().sorted(Comparator.comparingDouble(one -> one.ours().ndcg())).limit(WORST).forEach(MatchQuality::explain);
    }

    /** Where the right answers are, and what put them there. */
    private static void explain(Answered one) {
        System.out.printf(Locale.ROOT, "%s: nDCG %.2f (plain %.2f)%n", one.question().asked(), one.ours().ndcg(), one.plain().ndcg());
        one.matches().stream().limit(1).forEach(first -> System.out.println("  first: " + said(first)));
        for (var right : one.question().fitting()) {
            var titles = one.matches().stream().map(match -> Catalogue.text(match, "title")).toList();
            int place = titles.indexOf(right);
            System.out.println("  " + (place < 0 ? "no word in common: " + right : (place + 1) + ". " + said(one.matches().get(place))));
        }
    }

    private static String said(JsonObject match) {
        var points = match.getAsJsonArray("points").asList().stream().map(it -> it.getAsJsonObject()).map(it -> Catalogue.text(it, "criterion") + " " + Catalogue.text(it, "points")).collect(Collectors.joining(", "));
        return Catalogue.text(match, "title") + " (" + points + "; " + Catalogue.text(match, "words") + ")";
    }
}
