// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.Prose;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.documents.spi.Exportable.Type;

/** Papers of every sort, about nobody. */
final class Specimens {
    static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    static final String CHART = """
            <svg viewBox="0 0 320 120" width="480">
              <g transform="translate(10,10)"><rect width="60" height="90" rx="4" fill="#0f6b5e"/><rect x="80" y="30" width="60" height="60" fill="#d0902f" opacity="0.8"/></g>
              <path d="M170 100 C 190 20, 210 20, 230 100 S 270 180 290 60 A 20 20 0 0 1 300 30 Z" fill="none" stroke="#333" stroke-width="2" stroke-dasharray="6 3"/>
              <circle cx="300" cy="30" r="8" fill="teal"/><polyline points="170,110 230,90 310,110" fill="none" stroke="blue"/>
              <text x="40" y="60" font-size="14" fill="white" text-anchor="middle" font-weight="600">60 %</text>
            </svg>
            """;
    static final List<Column> COLUMNS = List.of(new Column("title", "Besoin", Type.TEXT), new Column("due", "Échéance", Type.DAY),
            new Column("value", "Montant (€)", Type.NUMBER));

    private Specimens() {}

    static Paper sheet(Locale locale) {
        return Paper.titled(locale, "Capteurs de fuite à fibre pour le réseau d’eau potable", DAY).kicker("Fiche besoin").author("Living-Lab de démonstration")
                .reference("B-2026-014")
                .section("Le besoin").fact("Organisation", "Commune de Rive-Imaginaire").fact("État", "publié").fact("Montant estimé", "143 000 €")
                .fact("Page", Prose.of("voir ").link("le besoin en ligne", "https://lab.example/needs/14")).fact("Vide", "  ")
                .section("Description").paragraph("Le réseau perd 18 % de l’eau produite : il faut localiser les fuites « sans ouvrir la chaussée » !\nEn continu.\n\nŒuvre, cœur, naïf.")
                .subsection("Exigences minimales").items(List.of("Précision de deux mètres", "Autonomie de cinq ans", "Données ouvertes"))
                .steps(List.of("Étude", "Pose", "Mesure"))
                .paragraph(Prose.of("Convergence ").strong("forte").and(" des indices."))
                .note("Ce document n’engage pas l’acheteur : il décrit un besoin.")
                .section("Répartition").figure(CHART, "60 % du linéaire est en fonte", "Linéaire par matériau")
                .table("Prévisions liées", COLUMNS, rows(3)).build();
    }

    static Paper longTable(int rows) {
        return Paper.titled(Locale.FRENCH, "Besoins du territoire", DAY).reference("L-1").author("Living-Lab de démonstration").section("Liste")
                .table("Tous les besoins", COLUMNS, rows(rows)).build();
    }

    static List<List<String>> rows(int count) {
        var rows = new ArrayList<List<String>>();
        for (int row = 1; row <= count; row++) {
            var longer = row % 7 == 0 ? ", au libellé plus long que les autres pour passer à la ligne" : "";
            rows.add(List.of("Besoin fictif numéro " + row + longer, "2026-12-18", row * 1250 + ".50"));
        }
        return rows;
    }

    /** With two photographs, one of them no picture. */
    static Paper pictured() {
        return Paper.titled(Locale.FRENCH, "Visite d’un banc d’essai fictif", DAY).section("Photos").picture(new ByteArrayInputStream(photograph()), "Un banc rouge", "Le banc")
                .picture(new ByteArrayInputStream(new byte[] {1, 2, 3}), "Une image abîmée", "").build();
    }

    /** A red one, larger than a page shows, with a hole one sees through. */
    static byte[] photograph() {
        var image = new BufferedImage(2400, 1600, BufferedImage.TYPE_INT_ARGB);
        var on = image.createGraphics();
        on.setColor(Color.RED);
        on.fillRect(0, 0, 2400, 800);
        on.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** What nobody means to write, but somebody does. */
    static Paper odd() {
        return Paper.titled(Locale.FRENCH, "Ελληνικά, Кириллица, שלום, العربية, 中文 👩‍👩‍👧 ≤ ≠ → ✓", DAY).kicker("k\u0000\ud800x").reference("R-\u202e/../\"1\" } \\").author("A & <b>B</b>")
                .section("m".repeat(500)).fact("w".repeat(200), "y".repeat(500)).paragraph("<script>alert(1)</script> & \u0001\u000b; e\u0301\u202f! tiếng Việt 🎉🎉")
                .note("mot ".repeat(3000)).table("Dates impossibles", COLUMNS, List.of(List.of("n".repeat(500), "2026-02-30", "douze"), List.of("", "", "")))
                .figure("<svg", "Dessin abîmé", "").figure("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><svg viewBox='0 0 9 9'><text>&x;</text></svg>", "Dessin qui lit un fichier", "")
                .table("Rien", COLUMNS, List.of()).build();
    }

    /** So many columns that the page is laid on its side. */
    static Paper wide() {
        var columns = IntStream.range(0, 30).mapToObj(column -> Column.text("c" + column, "Colonne " + column)).toList();
        var row = columns.stream().map(column -> "valeur").toList();
        return Paper.titled(Locale.ENGLISH, "Thirty columns", DAY).table("", columns, Collections.nCopies(40, row)).build();
    }
}
