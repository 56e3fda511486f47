// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A hundred thousand contracts, imported from essential data as JSON in the format of 2022. */
final class Contracts {
    private static final int CONTRACTS = 100_000;
    private static final int HOLDERS = 3000;
    private static final String[] WORDS = {"éclairage", "mobilier", "compost", "toiture", "réseau", "école", "capteur", "eau", "vélo", "chaleur"};
    private static final String ONE = """
            {"id":"B%07d","acheteur":{"id":"%s"},"nature":"Marché","objet":"Marché de %s et %s n° %d","techniques":{"technique":["Sans objet"]},\
            "modalitesExecution":{"modaliteExecution":["Sans objet"]},"codeCPV":"90700000","procedure":"Appel d'offres ouvert",\
            "lieuExecution":{"code":"94","typeCode":"Code département"},"dureeMois":12,"dateNotification":"2025-%02d-%02d",\
            "datePublicationDonnees":"2026-01-15","montant":%d.0,"typesPrix":{"typePrix":["Définitif ferme"]},"formePrix":"Unitaire",\
            "attributionAvance":false,"offresRecues":3,"marcheInnovant":%b,"ccag":"Pas de CCAG","typeGroupementOperateurs":"Pas de groupement",\
            "sousTraitanceDeclaree":false,"considerationsSociales":{"considerationSociale":["Pas de considération sociale"]},\
            "considerationsEnvironnementales":{"considerationEnvironnementale":["Pas de considération environnementale"]},\
            "titulaires":[{"titulaire":{"typeIdentifiant":"SIRET","id":"%s"}}]}""";
    private final Path home;
    private final Path data;

    Contracts(Path home, Path data) {
        this.home = home;
        this.data = data;
    }

    void measure(Report report) throws IOException, InterruptedException {
        var file = Files.createTempFile("contracts", ".json");
        write(file);
        Subject.start(home, data, 0, "--demo").close();
        try (var subject = Subject.start(home, data, 0)) {
            long start = System.nanoTime();
            System.out.println(subject.command("import", "purchases", file.toString()));
            double seconds = (System.nanoTime() - start) / 1e9;
            report.add("import of 100,000 contracts from JSON", "≥ 5,000 a second", String.format(Locale.ROOT, "%.0f a second", CONTRACTS / seconds));
            start = System.nanoTime();
            System.out.println(subject.command("import", "purchases", file.toString()));
            seconds = (System.nanoTime() - start) / 1e9;
            report.add("the same a second time, which changes nothing", "as fast", String.format(Locale.ROOT, "%.0f a second", CONTRACTS / seconds));
            report.add("resident memory after the import", "bounded", subject.residentMegabytes() + " MB");
        }
    }

    private static void write(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("{\"marches\":{\"marche\":[");
            for (int number = 0; number < CONTRACTS; number++) {
                out.write((number == 0 ? "\n" : ",\n") + ONE.formatted(number, siret(number % 40), WORDS[number % 10], WORDS[number / 10 % 10], number, 1 + number % 12,
                        1 + number % 28, 1000 + number, number % 10 == 0, siret(100 + number % HOLDERS)));
            }
            out.write("\n]}}\n");
        }
    }

    private static String siret(int number) {
        return Keyed.digits(Keyed.digits(String.format(Locale.ROOT, "999%05d", number)) + "0001");
    }
}
