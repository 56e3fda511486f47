// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;
import org.faisceau.store.api.Journal.Sieve;

/**
 * What of the journal was asked for.
 *
 * @param form as typed, with what is wrong in it
 * @param isUnknown whether it asks for a person who is none: nothing is shown
 */
record JournalQuery(Form form, Sieve sieve, long before, boolean isUnknown) {
    private static final Instant LAST = Instant.parse("2300-01-01T00:00:00Z");
    private static final List<String> FIELDS = List.of("who", "kind", "act", "from", "until");

    static JournalQuery of(Visit visit, Accounts accounts) {
        var form = Form.blank();
        for (var field : FIELDS) form.with(field, visit.query(field));
        var from = form.day("from").map(JournalQuery::start).orElse(Instant.EPOCH);
        var until = form.day("until").map(day -> start(day.plusDays(1))).orElse(LAST);
        var who = form.value("who");
        var actor = who.isEmpty() ? Optional.of("") : actor(visit, accounts, who);
        if (actor.isEmpty()) form.reject("who", "journal.nobody");
        long before = visit.after().matches("\\d{1,18}") ? Long.parseLong(visit.after()) : 0;
        return new JournalQuery(form, new Sieve(actor.orElse(""), form.value("kind"), form.value("act"), from, until), before, actor.isEmpty());
    }

    List<Chip> chips(Words words) {
        var chips = new ArrayList<Chip>();
        for (var field : FIELDS) {
            if (!form.value(field).isEmpty()) chips.add(new Chip(field, words.say("field." + field) + " : " + said(words, field)));
        }
        return chips;
    }

    private String said(Words words, String field) {
        var value = form.value(field);
        return words.has(field + "." + value) ? words.say(field + "." + value) : value;
    }

    /** A name typed at sign-in, the application itself, or a visitor without account. */
    private static Optional<String> actor(Visit visit, Accounts accounts, String who) {
        if (who.equals("system") || who.equals("nobody")) return Optional.of(who);
        return accounts.named(visit.actor(), who).map(Account::id);
    }

    private static Instant start(LocalDate day) {
        return Days.begin(day);
    }
}
