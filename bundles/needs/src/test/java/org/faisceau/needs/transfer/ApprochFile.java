// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a file like those of APProch's open data, with their dirt: a thousand lines, the odd ones among the first. */
final class ApprochFile {
    static final int LINES = 1000;
    static final String HEADER = "libelle;statut;siren_de_l_entite_acheteuse;code_s_cpv;date_previsionnelle_de_publication;"
            + "date_cible_de_remise_des_offres;type_de_procedure;montant_estime_du_marche;departement_s_d_execution_du_marche;"
            + "lien_vers_la_consultation";

    private ApprochFile() {}

    /** The lines below the header; the first is line 2 of the file. */
    static List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(line("Entretien écologique des berges", "12345678", "CDL", "100k - 500k€", "75|94", "CDL"));
        lines.add(line("Élagage; taille « douce »", OpenRegister.SIREN, "77340000-5|99999999", "CDL", "tous", link(3)));
        lines.add(line("CDL", OpenRegister.SIREN, "90700000-4", "< 90k€", "75", link(4)));
        lines.add(line("Montant illisible", OpenRegister.SIREN, "90700000-4", "beaucoup", "75", link(5)));
        lines.add("Ligne trop courte;Prévu;" + OpenRegister.SIREN);
        lines.add(line("Sans acheteur", "CDL", "90700000-4", "25k", "75", link(7)));
        for (int number = lines.size() + 2; number <= LINES + 1; number++) {
            lines.add(line("Achat prévu n° " + number, OpenRegister.SIREN, "90700000-4", "100k - 500k€", "94", link(number)));
        }
        return lines;
    }

    static Path write(Path folder, List<String> lines, Charset charset, boolean mark) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (mark) bytes.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        bytes.write((HEADER + "\r\n" + String.join("\r\n", lines) + "\r\n").getBytes(charset));
        return Files.write(folder.resolve("approch-" + charset.name() + ".csv"), bytes.toByteArray());
    }

    private static String line(String title, String siren, String cpv, String amount, String departments, String link) {
        return String.join(";", "\"" + title + "\"", "Prévu", siren, cpv, "2027-01-15", "2027-03-01", "Appel d’offres ouvert", amount, departments, link);
    }

    private static String link(int number) {
        return "https://marches.example.org/consultation/" + number;
    }
}
