// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How long a need takes against many solutions: the first twenty with their points and words, over HTTP, the needs of the demonstration in turn. */
final class MatchSpeed {
    private static final int WARM = 70;
    private static final int ROUNDS = 300;
    private static final int SEED = 7;
    private static final int PITCH_WORDS = 35;
    private static final List<String> PLACES = List.of("", "Hérault", "Gard", "Rhône", "Nord", "France", "Bretagne", "Val-d’Oise");
    private final Path home;
    private final Path data;
    private final int solutions;
    private final String bound;

    MatchSpeed(Path home, Path data, int solutions, String bound) {
        this.home = home;
        this.data = data;
        this.solutions = solutions;
        this.bound = bound;
    }

    void measure(Report report) throws IOException, InterruptedException, SQLException {
        List<String> words;
        try (var subject = Subject.start(home, data, 0, "--demo")) {
            words = new Catalogue(subject, token(subject)).all("/api/v1/solutions").stream().map(one -> Catalogue.text(one, "title", "pitch", "keywords")).flatMap(text -> List.of(text.split("[^\\p{L}]+")).stream()).filter(word -> word.length() > 2)
                    .distinct().toList();
        }
        var dice = new Random(SEED);
        Stock.fill(data.resolve("faisceau.db"), IntStream.range(0, solutions).mapToObj(number -> offered(dice, words, number)).iterator(), false);
        try (var subject = Subject.start(home, data, 0, "--demo")) {
            long start = System.nanoTime();
            subject.command("index", "rebuild");
            System.out.println("index of " + solutions + " solutions: " + (System.nanoTime() - start) / 1_000_000_000 + " s");
            var catalogue = new Catalogue(subject, token(subject));
            var needs = catalogue.all("/api/v1/needs").stream().map((JsonObject one) -> Catalogue.text(one, "id")).toList();
            report.add("one need against " + solutions + " solutions, twenty with points and words", bound, time(subject, catalogue.token(), needs).toString());
            report.add("resident memory then", "reported", subject.residentMegabytes() + " MB");
        }
    }

    private static String token(Subject subject) throws IOException, InterruptedException {
        return subject.command("token", "add", "--user", "manager", "--scope", "read", "--days", "1");
    }

    /** Words as the catalogue has them, the earlier ones oftener, as words are. */
    private static Stock.Offered offered(Random dice, List<String> words, int number) {
        var title = words(dice, words, 6) + " " + number;
        return new Stock.Offered(title, words(dice, words, PITCH_WORDS), dice.nextInt(10), PLACES.get(dice.nextInt(PLACES.size())));
    }

    private static String words(Random dice, List<String> words, int count) {
        return IntStream.range(0, count).mapToObj(at -> words.get((int) (words.size() * Math.pow(dice.nextDouble(), 2)))).collect(Collectors.joining(" "));
    }

    private static Sample time(Subject subject, String token, List<String> needs) throws IOException, InterruptedException {
        var sample = new Sample();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            var path = "/api/v1/matches?limit=20&need=" + needs.get(round % needs.size());
            long start = System.nanoTime();
            var answer = subject.send("GET", path, token);
            if (answer.statusCode() != 200) throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
            if (round >= WARM) sample.add(System.nanoTime() - start);
        }
        return sample;
    }
}
