// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A hundred thousand needs: imported from CSV, then listed, filtered and sorted, on the first page and the hundredth. */
final class Volume {
    private static final int NEEDS = 100_000;
    private static final int PAGES = 100;
    private static final int ROUNDS = 200;
    private static final String[] WORDS = {"éclairage", "mobilier", "compost", "toiture", "réseau", "école", "capteur", "eau", "vélo", "chaleur"};
    private final Path home;
    private final Path data;

    Volume(Path home, Path data) {
        this.home = home;
        this.data = data;
    }

    void measure(Report report) throws IOException, InterruptedException {
        var file = Files.createTempFile("needs", ".csv");
        write(file);
        Subject.start(home, data, 0, "--demo").close();
        try (var subject = Subject.start(home, data, 0)) {
            long start = System.nanoTime();
            var said = subject.command("import", "needs", file.toString());
            System.out.println(said);
            double seconds = (System.nanoTime() - start) / 1e9;
            report.add("import of 100,000 needs from CSV", "≥ 5,000 a second", String.format(Locale.ROOT, "%.0f a second", NEEDS / seconds));
            report.add("resident memory after the import", "bounded", subject.residentMegabytes() + " MB");
            var token = subject.command("token", "add", "--user", "admin", "--scope", "admin", "--days", "1");
            var query = "/api/v1/needs?limit=50&sort=title&text=r%C3%A9seau&state=DRAFT";
            report.add("list of 100,000 needs filtered and sorted, first page", "p99 ≤ 50 ms", time(subject, token, query).toString());
            report.add("the same, hundredth page", "p99 ≤ 50 ms", time(subject, token, page(subject, token, query)).toString());
        }
    }

    private static String page(Subject subject, String token, String query) throws IOException, InterruptedException {
        var here = query;
        for (int page = 1; page < PAGES; page++) {
            var next = JsonParser.parseString(subject.send("GET", here, token).body()).getAsJsonObject().get("next");
            if (next == null || next.isJsonNull()) throw new IllegalStateException("the list ends on page " + page);
            here = query + "&after=" + next.getAsString();
        }
        return here;
    }

    private static Sample time(Subject subject, String token, String path) throws IOException, InterruptedException {
        for (int warm = 0; warm < 50; warm++) subject.send("GET", path, token);
        var sample = new Sample();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            if (subject.send("GET", path, token).statusCode() != 200) throw new IllegalStateException(path);
            sample.add(System.nanoTime() - start);
        }
        return sample;
    }

    /** In the shape of APProch's open data, forty buyers, a line with something to mend now and then. */
    private static void write(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("identifiant;libelle;statut;siren_de_l_entite_acheteuse;code_s_cpv;date_cible_de_remise_des_offres;montant_estime_du_marche;"
                    + "departement_s_d_execution_du_marche\n");
            for (int number = 0; number < NEEDS; number++) {
                var title = "Besoin " + WORDS[number % 10] + " " + WORDS[number / 10 % 10] + " " + number;
                out.write(String.join(";", "bench-" + number, title, "Prévu", Keyed.digits(String.format(Locale.ROOT, "999%05d", number % 40)), "90700000-4", "2027-0" + (1 + number % 9) + "-15",
                        number % 3 == 0 ? "100k - 500k€" : Integer.toString(10_000 + number), number % 5 == 0 ? "tous" : "94|75") + "\n");
            }
        }
    }
}
