// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_ECHO;

import java.time.Instant;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.projects.api.Echo.Content;
import org.faisceau.projects.api.Echo;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.db.tables.records.ProjectsEchoRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;

/** Experiments of other Living-Labs in rows, within a transaction of the register. */
final class EchoTable {
    private EchoTable() {}

    static Echo echo(ProjectsEchoRecord row) {
        var decision = Optional.of(row.getDecision()).filter(word -> !word.isEmpty()).map(Experiment.Verdict::valueOf);
        var content = new Content(row.getTitle(), row.getPlace(), row.getProtocol(), row.getExpected(), Days.read(row.getStartsOn()), Days.read(row.getEndsOn()), row.getEvaluator(), row.getAcceptability(), row.getResult(),
                decision, row.getReason(), Days.read(row.getDecidedOn()));
        return new Echo(row.getId(), row.getLab(), row.getLabName(), row.getItem(), content, Instant.ofEpochMilli(row.getTakenAt()), Instant.ofEpochMilli(row.getChangedAt()), row.getVersion());
    }

    static Optional<Echo> one(Reading tx, Condition which) {
        return tx.sql().selectFrom(PROJECTS_ECHO).where(which).fetchOptional(EchoTable::echo);
    }

    static Echo insert(Writing tx, Actor actor, Echo one) {
        var table = PROJECTS_ECHO;
        tx.sql().insertInto(table).set(row(one)).set(table.ID, one.id()).set(table.LAB, one.lab()).set(table.ITEM, one.item()).set(table.TAKEN_BY, actor.id()).set(table.TAKEN_AT, one.takenAt().toEpochMilli()).set(table.VERSION, 1).execute();
        tx.did(one.ref(), "created", one.labName());
        tx.changed(one.ref(), "created", "", one.title());
        return one;
    }

    /** False where somebody was faster. */
    static boolean change(Writing tx, Echo before, Echo after) {
        var table = PROJECTS_ECHO;
        int changed = tx.sql().update(table).set(row(after)).set(table.VERSION, before.version() + 1).where(table.ID.eq(before.id()), table.VERSION.eq(before.version())).execute();
        if (changed == 1) tx.did(before.ref(), "broughtUp", after.labName());
        if (changed == 1) tx.changed(before.ref(), "title", before.title(), after.title());
        return changed == 1;
    }

    /** False where somebody was faster. */
    static boolean drop(Writing tx, Echo one) {
        int gone = tx.sql().deleteFrom(PROJECTS_ECHO).where(PROJECTS_ECHO.ID.eq(one.id()), PROJECTS_ECHO.VERSION.eq(one.version())).execute();
        if (gone == 1) tx.did(one.ref(), "gone", "");
        if (gone == 1) tx.changed(one.ref(), "gone", one.title(), "");
        return gone == 1;
    }

    private static ProjectsEchoRecord row(Echo one) {
        var content = one.content();
        var row = new ProjectsEchoRecord();
        row.setLabName(one.labName());
        row.setTitle(content.title());
        row.setTitleSort(SortKey.of(content.title()));
        row.setWordsSort(SortKey.of(String.join(" ", content.title(), content.place(), content.protocol(), content.result(), content.evaluator(), one.labName())));
        row.setPlace(content.place());
        row.setProtocol(content.protocol());
        row.setExpected(content.expected());
        row.setStartsOn(Days.write(content.startsOn()));
        row.setEndsOn(Days.write(content.endsOn()));
        row.setEvaluator(content.evaluator());
        row.setAcceptability(content.acceptability());
        row.setResult(content.result());
        row.setDecision(content.decision().map(Enum::name).orElse(""));
        row.setReason(content.reason());
        row.setDecidedOn(Days.write(content.decidedOn()));
        row.setChangedAt(one.changedAt().toEpochMilli());
        return row;
    }
}
