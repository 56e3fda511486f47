// SPDX-License-Identifier: Apache-2.0
package org.faisceau.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.spi.Sheet;
import org.faisceau.sourcing.spi.State;

/** What purchase planning hands out. */
final class Sheets {
    /** Lines that a message bears; the files have all. */
    private static final int TOLD = 60;
    /** Source: « projets d’achats publics », data.economie.gouv.fr. */
    private static final List<String> APPROCH = List.of("libelle", "statut", "entite_acheteuse", "code_s_cpv", "date_previsionnelle_de_publication", "date_de_debut", "type_de_procedure", "montant_estime_du_marche", "description");

    private Sheets() {}

    static String title(Words words, State state) {
        return words.say("plan.title", state.text("year"), state.text("buyer"));
    }

    /** All forecasts, for those who lead: what is not published says so. */
    static Sheet table(Words words, State state) {
        var sheet = Sheet.titled(words.say("table.title", state.text("year"), state.text("buyer"))).fact(words.say("fact.campaign"), state.text("need")).fact(words.say("fact.read"), day(words, state.text("readOn")))
                .fact(words.say("question.services"), String.join(", ", state.text("services").lines().toList()));
        if (!state.text("stopped").isEmpty()) return sheet.note(words.say("table.stopped"));
        if (state.list("lines").isEmpty()) return sheet.text(words.say("table.none"));
        var rows = state.list("lines").stream().map(one -> List.of(one.text("reference"), one.text("title"), quarter(words, one), Plan.amount(words, state.with("amounts", "show"), one), words.say("open." + one.text("open")))).toList();
        return sheet.table("", List.of(words.say("column.reference"), words.say("column.title"), words.say("column.quarter"), words.say("column.amount"), words.say("column.open")), rows);
    }

    private static String quarter(Words words, State line) {
        return line.text("on").isEmpty() ? "—" : Plan.quarter(words, line.text("on"));
    }

    static Sheet plan(Words words, State state) {
        var rows = state.list("last").stream().map(one -> List.of(quarter(words, one), one.text("title"), one.text("procedure").isEmpty() ? "—" : one.text("procedure"), Plan.amount(words, state, one))).toList();
        var sheet = Sheet.titled(title(words, state)).note(words.say("plan.note")).fact(words.say("fact.campaign"), state.text("need")).fact(words.say("fact.edition"), words.say("plan.edition", Integer.parseInt(state.text("edition")), day(words, state.text("publishedOn"))))
                .fact(words.say("fact.validated"), words.say("plan.validated", state.text("validatedBy"), day(words, state.text("validatedOn")))).text(state.text("message"))
                .table("", List.of(words.say("column.quarter"), words.say("column.title"), words.say("column.procedure"), words.say("column.amount")), rows);
        if (!state.list("changes").isEmpty()) sheet = sheet.heading(words.say("plan.changes")).items(changes(words, state));
        return sheet.csv("programmation.csv", APPROCH, state.list("last").stream().map(one -> approch(words, state, one)).toList()).file("ocds.json", OpenFiles.ocds(state)).file("atom.xml", OpenFiles.atom(words, state));
    }

    private static List<String> approch(Words words, State state, State one) {
        var amount = Plan.amount(words, state, one);
        return List.of(one.text("title"), words.say("approch.status"), state.text("buyer"), one.text("cpv"), one.text("on"), one.text("starts"), one.text("procedure"), amount.equals("—") ? "" : amount, one.text("purpose"));
    }

    private static List<String> changes(Words words, State state) {
        return state.list("changes").stream().map(one -> Changes.said(words, state, one)).toList();
    }

    /** As everybody reads it on the public page. */
    static String announced(Words words, State state) {
        var parts = new ArrayList<>(List.of(state.text("message")));
        var lines = state.list("last").stream().limit(TOLD).map(one -> words.say("plan.line", quarter(words, one), one.text("title"), Plan.amount(words, state, one))).toList();
        parts.add(String.join("\n", lines));
        int more = state.list("last").size() - lines.size();
        if (more > 0) parts.add(words.say("plan.more", more));
        if (!state.list("changes").isEmpty()) parts.add(words.say("plan.changes") + "\n" + String.join("\n", changes(words, state)));
        return String.join("\n\n", parts);
    }

    /** For companies of the Living-Lab: what comes when, and that it binds nobody. */
    static Sheet note(Words words, State state) {
        var first = state.list("last").stream().limit(TOLD).map(one -> words.say("plan.line", quarter(words, one), one.text("title"), Plan.amount(words, state, one))).toList();
        return Sheet.titled(words.say("note.title", state.text("year"), state.text("buyer"))).note(words.say("plan.note")).fact(words.say("fact.campaign"), state.text("need")).fact(words.say("note.services"), String.join(", ", state.text("services").lines().toList())).text(state.text("message")).items(first).text(words.say("note.where"));
    }

    static String day(Words words, String day) {
        return day.isEmpty() ? "—" : words.day(LocalDate.parse(day));
    }
}
