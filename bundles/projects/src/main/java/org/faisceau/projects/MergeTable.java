// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_BACKGROUND;
import static org.faisceau.projects.db.Tables.PROJECTS_EXPERIMENT;
import static org.faisceau.projects.db.Tables.PROJECTS_FATE;
import static org.faisceau.projects.db.Tables.PROJECTS_PARTNER;
import static org.faisceau.projects.db.Tables.PROJECTS_PROJECT;
import static org.faisceau.projects.db.Tables.PROJECTS_PROPERTY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Ref;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.Project;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** One organisation in the place of another, in rows. What moves gets a version: who was changing it meanwhile is shown so. */
final class MergeTable {
    private static final String BEARER = "bearer:";
    private static final String PARTNER = "partner:";
    /** Of a project in which the other one is already. */
    private static final String TWICE = "twice:";
    private static final String EVALUATOR = "evaluator:";
    private static final int AT_ONCE = 500;

    private MergeTable() {}

    /** What there is to move, by words that name row and part. */
    static List<String> held(Reading tx, String from, String to) {
        var all = new ArrayList<>(tx.sql().select(PROJECTS_PROJECT.ID).from(PROJECTS_PROJECT).where(PROJECTS_PROJECT.BEARER.eq(from)).orderBy(PROJECTS_PROJECT.ID).fetch(row -> BEARER + row.value1()));
        var there = tx.sql().select(PROJECTS_PROJECT.ID).from(PROJECTS_PROJECT).where(WhoMay.takesPart(to)).fetchSet(PROJECTS_PROJECT.ID);
        tx.sql().select(PROJECTS_PARTNER.PROJECT_ID).from(PROJECTS_PARTNER).where(PROJECTS_PARTNER.ORGANISATION.eq(from)).orderBy(PROJECTS_PARTNER.PROJECT_ID)
                .fetch(PROJECTS_PARTNER.PROJECT_ID).forEach(one -> all.add((there.contains(one) ? TWICE : PARTNER) + one));
        AbsorbedTable.of(tx, to, from).forEach(one -> all.add(TWICE + one));
        tx.sql().select(PROJECTS_EXPERIMENT.ID).from(PROJECTS_EXPERIMENT).where(PROJECTS_EXPERIMENT.EVALUATOR.eq(from)).orderBy(PROJECTS_EXPERIMENT.ID).fetch(PROJECTS_EXPERIMENT.ID).forEach(one -> all.add(EVALUATOR + one));
        return all;
    }

    /** Bearers and partners of the projects among these. */
    static Set<String> sides(Reading tx, List<String> held) {
        var projects = held.stream().filter(one -> !one.startsWith(EVALUATOR)).map(MergeTable::id).distinct().toList();
        var sides = new HashSet<String>();
        for (int i = 0; i < projects.size(); i += AT_ONCE) {
            var some = projects.subList(i, Math.min(projects.size(), i + AT_ONCE));
            sides.addAll(tx.sql().select(PROJECTS_PROJECT.BEARER).from(PROJECTS_PROJECT).where(PROJECTS_PROJECT.ID.in(some)).fetchSet(PROJECTS_PROJECT.BEARER));
            sides.addAll(tx.sql().select(PROJECTS_PARTNER.ORGANISATION).from(PROJECTS_PARTNER).where(PROJECTS_PARTNER.PROJECT_ID.in(some)).fetchSet(PROJECTS_PARTNER.ORGANISATION));
        }
        return sides;
    }

    private static String id(String held) {
        return held.substring(held.indexOf(':') + 1);
    }

    /** @param named the sides, for the list's search */
    static void put(Writing tx, String held, String from, String to, Map<String, Organisation> named) {
        var id = id(held);
        if (held.startsWith(EVALUATOR)) evaluator(tx, id, from, to);
        else if (held.startsWith(BEARER) ? isBearerMoved(tx, id, from, to) : held.startsWith(TWICE) ? AbsorbedTable.isTurned(tx, id, from, to) : isPartnerMoved(tx, id, from, to)) {
            tx.sql().update(PROJECTS_PROJECT).set(PROJECTS_PROJECT.VERSION, PROJECTS_PROJECT.VERSION.plus(1)).where(PROJECTS_PROJECT.ID.eq(id)).execute();
            ProjectTable.nameAnew(tx, id, named);
            var field = held.startsWith(BEARER) ? "bearer" : "partners";
            tx.changed(new Ref(Project.KIND, id), field, from, to);
            ProjectTable.tellExperiments(tx, id, Map.of(field, from), Map.of(field, to));
        }
    }

    private static void evaluator(Writing tx, String id, String from, String to) {
        int moved = tx.sql().update(PROJECTS_EXPERIMENT).set(PROJECTS_EXPERIMENT.EVALUATOR, to).set(PROJECTS_EXPERIMENT.VERSION, PROJECTS_EXPERIMENT.VERSION.plus(1))
                .where(PROJECTS_EXPERIMENT.ID.eq(id), PROJECTS_EXPERIMENT.EVALUATOR.eq(from)).execute();
        if (moved == 1) tx.changed(new Ref(Experiment.KIND, id), "evaluator", from, to);
    }

    /** Nobody is bearer and partner: the partner it was stays aside meanwhile, and what it said and what gates made of it is its own where it comes back. */
    private static boolean isBearerMoved(Writing tx, String id, String from, String to) {
        int moved = tx.sql().update(PROJECTS_PROJECT).set(PROJECTS_PROJECT.BEARER, to).where(PROJECTS_PROJECT.ID.eq(id), PROJECTS_PROJECT.BEARER.eq(from)).execute();
        if (moved == 0) return false;
        boolean hadWords = AbsorbedTable.hadWords(tx, id, from, from);
        boolean isAside = AbsorbedTable.putAside(tx, id, to, to);
        boolean isBack = AbsorbedTable.bringBack(tx, id, from, from);
        if (!hadWords) sendWords(tx, id, from, to);
        if (!isAside && !isBack) sendFates(tx, id, from, to);
        return true;
    }

    private static boolean isPartnerMoved(Writing tx, String id, String from, String to) {
        int moved = tx.sql().update(PROJECTS_PARTNER).set(PROJECTS_PARTNER.ORGANISATION, to).where(PROJECTS_PARTNER.PROJECT_ID.eq(id), PROJECTS_PARTNER.ORGANISATION.eq(from)).execute();
        if (moved == 0) return false;
        sendWords(tx, id, from, to);
        sendFates(tx, id, from, to);
        return true;
    }

    /** What an organisation brings goes with it; where the other one said as much, that stays. */
    private static void sendWords(Writing tx, String project, String from, String to) {
        boolean isThere = tx.sql().fetchExists(PROJECTS_BACKGROUND, PROJECTS_BACKGROUND.PROJECT_ID.eq(project), PROJECTS_BACKGROUND.ORGANISATION.eq(to));
        int words = isThere ? 0 : tx.sql().update(PROJECTS_BACKGROUND).set(PROJECTS_BACKGROUND.ORGANISATION, to).where(PROJECTS_BACKGROUND.PROJECT_ID.eq(project), PROJECTS_BACKGROUND.ORGANISATION.eq(from)).execute();
        // Whoever writes the sheet meanwhile has a field for the organisation that was: the words of neither are to be lost.
        if (words > 0) tx.sql().update(PROJECTS_PROPERTY).set(PROJECTS_PROPERTY.VERSION, PROJECTS_PROPERTY.VERSION.plus(1)).where(PROJECTS_PROPERTY.PROJECT_ID.eq(project)).execute();
    }

    /** What gates made of it goes with it; where one decided of the other too, that stays. */
    private static void sendFates(Writing tx, String project, String from, String to) {
        var gates = tx.sql().select(PROJECTS_FATE.GATE).from(PROJECTS_FATE).where(PROJECTS_FATE.PROJECT_ID.eq(project), PROJECTS_FATE.ORGANISATION.eq(to)).fetch(PROJECTS_FATE.GATE);
        tx.sql().update(PROJECTS_FATE).set(PROJECTS_FATE.ORGANISATION, to).where(PROJECTS_FATE.PROJECT_ID.eq(project), PROJECTS_FATE.ORGANISATION.eq(from), PROJECTS_FATE.GATE.notIn(gates)).execute();
    }
}
