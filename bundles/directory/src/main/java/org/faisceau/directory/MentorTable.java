// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_MENTOR;
import static org.faisceau.directory.db.Tables.DIRECTORY_MENTOR_CONTRACT;
import static org.faisceau.directory.db.Tables.DIRECTORY_MENTOR_THEME;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.Mentor;
import org.faisceau.directory.api.MentorContent;
import org.faisceau.directory.api.MentorContract;
import org.faisceau.directory.api.MentorState;
import org.faisceau.directory.db.tables.records.DirectoryMentorRecord;
import org.faisceau.kernel.api.Euros;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** The rows of mentors, within a transaction of the register. */
final class MentorTable {
    private static final String NO_END = "9999-12-31";

    private MentorTable() {}

    /** The mentors of these rows, by organisation, in their order. */
    static Map<String, Mentor> mentors(Reading tx, List<DirectoryMentorRecord> rows) {
        var ids = rows.stream().map(DirectoryMentorRecord::getOrganisationId).toList();
        if (ids.isEmpty()) return Map.of();
        var themes = tx.sql().selectFrom(DIRECTORY_MENTOR_THEME).where(DIRECTORY_MENTOR_THEME.ORGANISATION_ID.in(ids)).orderBy(DIRECTORY_MENTOR_THEME.THEME)
                .fetchGroups(DIRECTORY_MENTOR_THEME.ORGANISATION_ID, DIRECTORY_MENTOR_THEME.THEME);
        var table = DIRECTORY_MENTOR_CONTRACT;
        var contracts = tx.sql().selectFrom(table).where(table.ORGANISATION_ID.in(ids)).orderBy(table.POSITION).fetchGroups(table.ORGANISATION_ID,
                row -> new MentorContract(row.get(table.TITLE), row.get(table.YEAR), Optional.of(row.get(table.CENTS)).filter(cents -> cents >= 0).map(Euros::new)));
        var all = new LinkedHashMap<String, Mentor>();
        for (var row : rows) {
            var content = new MentorContent(themes.getOrDefault(row.getOrganisationId(), List.of()), row.getContractCount(),
                    contracts.getOrDefault(row.getOrganisationId(), List.of()), row.getAvailability(), day(row.getFromOn()), day(row.getUntilOn()));
            all.put(row.getOrganisationId(), new Mentor(row.getOrganisationId(), content, MentorState.valueOf(row.getState()), row.getAskedBy(),
                    Instant.ofEpochMilli(row.getAskedAt()), row.getAnsweredBy(), Optional.of(row.getAnsweredAt()).filter(at -> at > 0).map(Instant::ofEpochMilli),
                    row.getReason(), row.getVersion()));
        }
        return all;
    }

    /** @param told the state that people know of; empty for none */
    static void insert(Writing tx, Mentor one, String told) {
        tx.sql().insertInto(DIRECTORY_MENTOR).set(row(one)).set(DIRECTORY_MENTOR.TOLD, told).execute();
        lists(tx, one);
    }

    /** The one organisation speaks as the other did; false where that did not, or it speaks already. */
    static boolean copy(Writing tx, String from, String to) {
        var both = mentors(tx, tx.sql().selectFrom(DIRECTORY_MENTOR).where(DIRECTORY_MENTOR.ORGANISATION_ID.in(from, to)).fetch());
        if (both.containsKey(to) || !both.containsKey(from)) return false;
        var one = both.get(from);
        insert(tx, new Mentor(to, one.content(), one.state(), one.askedBy(), one.askedAt(), one.answeredBy(), one.answeredAt(), one.reason(), 1), one.state().name());
        return true;
    }

    static void delete(Writing tx, String organisation) {
        tx.sql().deleteFrom(DIRECTORY_MENTOR).where(DIRECTORY_MENTOR.ORGANISATION_ID.eq(organisation)).execute();
    }

    /** False where somebody was faster. */
    static boolean update(Writing tx, Mentor before, Mentor after) {
        int changed = tx.sql().update(DIRECTORY_MENTOR).set(row(after))
                .where(DIRECTORY_MENTOR.ORGANISATION_ID.eq(before.organisation()), DIRECTORY_MENTOR.VERSION.eq(before.version())).execute();
        if (changed == 1) lists(tx, after);
        return changed == 1;
    }

    private static DirectoryMentorRecord row(Mentor one) {
        var row = new DirectoryMentorRecord();
        row.setOrganisationId(one.organisation());
        row.setState(one.state().name());
        row.setContractCount(one.content().contractCount());
        row.setAvailability(one.content().availability());
        row.setFromOn(one.content().from().map(LocalDate::toString).orElse(""));
        row.setUntilOn(one.content().until().map(LocalDate::toString).orElse(NO_END));
        row.setAskedBy(one.askedBy());
        row.setAskedAt(one.askedAt().toEpochMilli());
        row.setAnsweredBy(one.answeredBy());
        row.setAnsweredAt(one.answeredAt().map(Instant::toEpochMilli).orElse(0L));
        row.setReason(one.reason());
        row.setVersion(one.version());
        return row;
    }

    private static void lists(Writing tx, Mentor one) {
        tx.sql().deleteFrom(DIRECTORY_MENTOR_THEME).where(DIRECTORY_MENTOR_THEME.ORGANISATION_ID.eq(one.organisation())).execute();
        for (var theme : one.content().themes()) {
            tx.sql().insertInto(DIRECTORY_MENTOR_THEME).set(DIRECTORY_MENTOR_THEME.ORGANISATION_ID, one.organisation()).set(DIRECTORY_MENTOR_THEME.THEME, theme).execute();
        }
        var table = DIRECTORY_MENTOR_CONTRACT;
        tx.sql().deleteFrom(table).where(table.ORGANISATION_ID.eq(one.organisation())).execute();
        for (int at = 0; at < one.content().contracts().size(); at++) {
            var contract = one.content().contracts().get(at);
            tx.sql().insertInto(table).set(table.ORGANISATION_ID, one.organisation()).set(table.POSITION, at).set(table.TITLE, contract.title())
                    .set(table.YEAR, contract.year()).set(table.CENTS, contract.amount().map(Euros::cents).orElse(-1L)).execute();
        }
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() || text.equals(NO_END) ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
