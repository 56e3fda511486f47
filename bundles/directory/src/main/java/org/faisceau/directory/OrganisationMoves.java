// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_INTRODUCTION;
import static org.faisceau.directory.db.Tables.DIRECTORY_ORGANISATION_MOVED;
import static org.faisceau.directory.db.Tables.DIRECTORY_PERSON;
import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION;

import java.util.Arrays;
import java.util.List;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.Person;
import org.faisceau.directory.api.Solution;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.TableField;

/** Moves what belongs to a merged organisation to the one that stands, and back, within a transaction. */
final class OrganisationMoves {
    static final String MENTOR = "mentor";

    private OrganisationMoves() {}

    /** What moves: where it lies, and the field of its record as the journal names it. */
    private enum What {
        PERSON("person", Person.KIND, "organisation", DIRECTORY_PERSON.ID, DIRECTORY_PERSON.ORGANISATION, DIRECTORY_PERSON.VERSION),
        SOLUTION("solution", Solution.KIND, "organisation", DIRECTORY_SOLUTION.ID, DIRECTORY_SOLUTION.ORGANISATION, DIRECTORY_SOLUTION.VERSION),
        COMPANY("introduction-company", Introduction.KIND, "company", DIRECTORY_INTRODUCTION.ID, DIRECTORY_INTRODUCTION.COMPANY, DIRECTORY_INTRODUCTION.VERSION),
        BUYER("introduction-buyer", Introduction.KIND, "buyer", DIRECTORY_INTRODUCTION.ID, DIRECTORY_INTRODUCTION.BUYER, DIRECTORY_INTRODUCTION.VERSION);

        private final String word;
        private final String kind;
        private final String field;
        private final TableField<?, String> id;
        private final TableField<?, String> organisation;
        private final TableField<?, Integer> version;

        What(String word, String kind, String field, TableField<?, String> id, TableField<?, String> organisation, TableField<?, Integer> version) {
            this.word = word;
            this.kind = kind;
            this.field = field;
            this.id = id;
            this.organisation = organisation;
            this.version = version;
        }
    }

    /** Whether something of this bundle still belongs to that one: written while the merge was under way. */
    static boolean any(Reading tx, String organisation) {
        return Arrays.stream(What.values()).anyMatch(what -> tx.sql().fetchExists(what.id.getTable(), what.organisation.eq(organisation)));
    }

    static void move(Writing tx, String from, String to) {
        for (var what : What.values()) {
            var ids = tx.sql().select(what.id).from(what.id.getTable()).where(what.organisation.eq(from)).orderBy(what.id).fetch(what.id);
            ids.forEach(id -> note(tx, from, what.word, id));
            put(tx, what, ids, from, to);
        }
    }

    /** What moved and still is where it was moved to. */
    static void moveBack(Writing tx, String from, String to) {
        for (var what : What.values()) {
            var moved = moved(tx, from, what.word);
            var ids = tx.sql().select(what.id).from(what.id.getTable()).where(what.organisation.eq(to)).orderBy(what.id).fetch(what.id).stream().filter(moved::contains).toList();
            put(tx, what, ids, to, from);
        }
    }

    static void note(Writing tx, String merged, String kind, String id) {
        tx.sql().insertInto(DIRECTORY_ORGANISATION_MOVED).set(DIRECTORY_ORGANISATION_MOVED.MERGED_ID, merged).set(DIRECTORY_ORGANISATION_MOVED.KIND, kind)
                .set(DIRECTORY_ORGANISATION_MOVED.ID, id).onConflictDoNothing().execute();
    }

    static List<String> moved(Reading tx, String merged, String kind) {
        return tx.sql().select(DIRECTORY_ORGANISATION_MOVED.ID).from(DIRECTORY_ORGANISATION_MOVED)
                .where(DIRECTORY_ORGANISATION_MOVED.MERGED_ID.eq(merged), DIRECTORY_ORGANISATION_MOVED.KIND.eq(kind)).fetch(DIRECTORY_ORGANISATION_MOVED.ID);
    }

    /** A version on: who has one of them open is shown that it changed. */
    private static void put(Writing tx, What what, List<String> ids, String from, String to) {
        for (var id : ids) {
            int moved = tx.sql().update(what.id.getTable()).set(what.organisation, to).set(what.version, what.version.plus(1))
                    .where(what.id.eq(id), what.organisation.eq(from)).execute();
            if (moved == 1) tx.changed(new Ref(what.kind, id), what.field, from, to);
        }
    }
}
