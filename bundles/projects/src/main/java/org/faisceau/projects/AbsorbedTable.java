// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_ABSORBED;
import static org.faisceau.projects.db.Tables.PROJECTS_BACKGROUND;
import static org.faisceau.projects.db.Tables.PROJECTS_PARTNER;

import java.util.List;
import org.faisceau.projects.db.tables.records.ProjectsAbsorbedRecord;
import org.faisceau.projects.db.tables.records.ProjectsPartnerRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Partners that lie aside while another side of the project stands for them. */
final class AbsorbedTable {
    private AbsorbedTable() {}

    /** The projects in which one organisation lies aside for another. */
    static List<String> of(Reading tx, String organisation, String takenBy) {
        return tx.sql().select(PROJECTS_ABSORBED.PROJECT_ID).from(PROJECTS_ABSORBED).where(PROJECTS_ABSORBED.ORGANISATION.eq(organisation), PROJECTS_ABSORBED.TAKEN_BY.eq(takenBy)).orderBy(PROJECTS_ABSORBED.PROJECT_ID)
                .fetch(PROJECTS_ABSORBED.PROJECT_ID);
    }

    /** Brings back the one of a merge undone, else puts aside the one that was merged; false where there is neither. */
    static boolean isTurned(Writing tx, String project, String from, String to) {
        return bringBack(tx, project, to, from) || putAside(tx, project, from, to);
    }

    static boolean putAside(Writing tx, String project, String organisation, String takenBy) {
        var row = tx.sql().selectFrom(PROJECTS_PARTNER).where(PROJECTS_PARTNER.PROJECT_ID.eq(project), PROJECTS_PARTNER.ORGANISATION.eq(organisation)).fetchOptional();
        row.ifPresent(one -> {
            boolean hadWords = tx.sql().fetchExists(PROJECTS_BACKGROUND, PROJECTS_BACKGROUND.PROJECT_ID.eq(project), PROJECTS_BACKGROUND.ORGANISATION.eq(organisation));
            // One that lay there before was put back by hand since.
            tx.sql().deleteFrom(PROJECTS_ABSORBED).where(PROJECTS_ABSORBED.PROJECT_ID.eq(project), PROJECTS_ABSORBED.ORGANISATION.eq(organisation)).execute();
            tx.sql().insertInto(PROJECTS_ABSORBED).set(new ProjectsAbsorbedRecord(project, organisation, takenBy, one.getPlace(), one.getPart(), hadWords ? 1 : 0)).execute();
            tx.sql().deleteFrom(PROJECTS_PARTNER).where(PROJECTS_PARTNER.PROJECT_ID.eq(project), PROJECTS_PARTNER.ORGANISATION.eq(organisation)).execute();
        });
        return row.isPresent();
    }

    /** True where that one lies aside for the other and had said itself what it brings. */
    static boolean hadWords(Reading tx, String project, String organisation, String takenBy) {
        return tx.sql().fetchExists(PROJECTS_ABSORBED, PROJECTS_ABSORBED.PROJECT_ID.eq(project), PROJECTS_ABSORBED.ORGANISATION.eq(organisation), PROJECTS_ABSORBED.TAKEN_BY.eq(takenBy), PROJECTS_ABSORBED.HAD_WORDS.eq(1));
    }

    static boolean bringBack(Writing tx, String project, String organisation, String takenBy) {
        var row = tx.sql().selectFrom(PROJECTS_ABSORBED).where(PROJECTS_ABSORBED.PROJECT_ID.eq(project), PROJECTS_ABSORBED.ORGANISATION.eq(organisation), PROJECTS_ABSORBED.TAKEN_BY.eq(takenBy)).fetchOptional();
        row.ifPresent(one -> {
            tx.sql().insertInto(PROJECTS_PARTNER).set(new ProjectsPartnerRecord(project, one.getPlace(), organisation, one.getPart())).onConflictDoNothing().execute();
            tx.sql().deleteFrom(PROJECTS_ABSORBED).where(PROJECTS_ABSORBED.PROJECT_ID.eq(project), PROJECTS_ABSORBED.ORGANISATION.eq(organisation)).execute();
        });
        return row.isPresent();
    }
}
