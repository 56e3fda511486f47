// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Matching on texts nobody wrote for it: titles of real contracts, where a title fits another when both have the same class of the common procurement vocabulary
 * (four digits). Every third is a question, asked by its words alone, the others are the catalogue. {@code -Dbench.contracts=FOLDER} names a folder of essential
 * data as JSON; without it nothing is measured, for none is shipped.
 */
final class TitleQuality {
    private static final double AIM = 1.10;
    private static final int WORST = 10;
    private static final int CLASS = 4;
    private static final int QUESTIONS_MOST = 400;
    private static final int SHORTEST = 15;
    private final Path home;
    private final Path data;
    private final Path folder;

    TitleQuality(Path home, Path data, Path folder) {
        this.home = home;
        this.data = data;
        this.folder = folder;
    }

    void measure(Report report) throws IOException, InterruptedException, SQLException {
        if (folder.toString().isEmpty() || !Files.isDirectory(folder)) {
            System.out.println("no folder of contracts: set bench.contracts");
            return;
        }
        var classes = classes();
        var questions = new ArrayList<String>();
        var catalogue = new LinkedHashMap<String, String>();
        int at = 0;
        for (var title : classes.keySet()) if (at++ % 3 == 0) questions.add(title);
        else catalogue.put(title, title);
        var fitting = catalogue.keySet().stream().collect(Collectors.groupingBy(classes::get, Collectors.toSet()));
        var asked = questions.stream().filter(title -> fitting.containsKey(classes.get(title))).limit(QUESTIONS_MOST).toList();
        var judged = asked.stream().map(title -> new Judged(title, fitting.get(classes.get(title)))).toList();
        var ranked = ranked(judged, catalogue.keySet());
        try (var bm25 = new PlainBm25(catalogue); var postgres = new PlainPostgres(catalogue)) {
            for (int half = 0; half < 2; half++) {
                var plain = new ArrayList<Quality>();
                var full = new ArrayList<Quality>();
                for (var one : Judged.half(judged, half)) {
                    plain.add(Quality.of(bm25.find(one.asked()), one.fitting()));
                    full.add(Quality.of(postgres.find(one.asked()), one.fitting()));
                }
                var answered = Judged.half(ranked, half);
                var compared = new Compared(answered.stream().map(Ranked::quality).toList(), plain, full);
                compared.tell(report, "titles of contracts by their class, " + (half == 0 ? "first half" : "held back"), half == 0 ? "reported" : "≥ 1.10, or the worst told");
                if (half == 1 && compared.ratio() < AIM) answered.stream().sorted(Comparator.comparingDouble(one -> one.quality().ndcg())).limit(WORST).forEach(one -> System.out.println(one.why(classes)));
            }
        }
    }

    /** Class by title, each title once, by title. */
    private Map<String, String> classes() throws IOException {
        var classes = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".json")).sorted().toList()) read(JsonParser.parseString(Files.readString(file)), classes);
        }
        return classes;
    }

    private static void read(JsonElement json, Map<String, String> classes) {
        if (!json.isJsonObject()) return;
        var list = json.getAsJsonObject().get("marches");
        if (list != null && list.isJsonObject()) list = list.getAsJsonObject().get("marche");
        if (list == null || !list.isJsonArray()) return;
        for (var one : list.getAsJsonArray()) {
            var contract = one.getAsJsonObject();
            if (!contract.has("objet") || !contract.has("codeCPV") || contract.get("objet").isJsonNull() || contract.get("codeCPV").isJsonNull()) continue;
            var title = contract.get("objet").getAsString().replaceAll("[\\s;\"]+", " ").strip();
            var code = contract.get("codeCPV").getAsString();
            if (title.length() >= SHORTEST && title.length() <= 200 && code.matches("\\d{8}.*")) classes.putIfAbsent(title, code.substring(0, CLASS));
        }
    }

    /** What was found for one question, best first. */
    private record Ranked(Judged question, List<String> titles) {
        Quality quality() {
            return Quality.of(titles, question.fitting());
        }

        /** Where the first that fits is, and what stands before it. */
        String why(Map<String, String> classes) {
            var first = titles.stream().filter(question.fitting()::contains).findFirst();
            var place = first.map(title -> "the first that fits is number " + (titles.indexOf(title) + 1)).orElse("none of " + question.fitting().size() + " that fit shares a word with it");
            var before = titles.isEmpty() ? "nothing shares one" : "first: " + titles.get(0) + " (" + classes.get(titles.get(0)) + ")";
            return question.asked() + " (" + classes.get(question.asked()) + "): " + place + "; " + before;
        }
    }

    private List<Ranked> ranked(List<Judged> judged, Set<String> titles) throws IOException, InterruptedException, SQLException {
        Subject.start(home, data, 0, "--demo").close();
        Stock.fill(data.resolve("faisceau.db"), titles.stream().map(title -> new Stock.Offered(title, "", 0, "")).iterator(), true);
        var file = Files.createTempFile("titles", ".csv");
        var lines = new ArrayList<>(List.of("identifiant;libelle;statut;siren_de_l_entite_acheteuse"));
        for (int at = 0; at < judged.size(); at++) lines.add(String.format(Locale.ROOT, "bench-%d;%s;Prévu;%s", at, judged.get(at).asked(), Keyed.digits("99900000")));
        Files.write(file, lines);
        try (var subject = Subject.start(home, data, 0, "--demo")) {
            subject.command("index", "rebuild");
            subject.command("import", "needs", file.toString());
            var catalogue = new Catalogue(subject, subject.command("token", "add", "--user", "manager", "--scope", "read", "--days", "1"));
            var needs = catalogue.all("/api/v1/needs").stream().collect(Collectors.toMap(one -> Catalogue.text(one, "title"), one -> Catalogue.text(one, "id"), (one, other) -> one));
            var named = catalogue.all("/api/v1/solutions").stream().collect(Collectors.toMap(one -> Catalogue.text(one, "id"), one -> Catalogue.text(one, "title")));
            var all = new ArrayList<Ranked>();
            for (var one : judged) all.add(new Ranked(one, catalogue.matches(needs.get(one.asked())).stream().map((JsonObject match) -> named.get(Catalogue.text(match, "id"))).toList()));
            return all;
        }
    }
}
