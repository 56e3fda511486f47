// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_PLAN;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_TASK;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.faisceau.gatherings.BackwardPlan.Wanted;
import org.faisceau.gatherings.api.Bilingual;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.Source;
import org.faisceau.gatherings.api.Task;
import org.faisceau.gatherings.db.tables.records.GatheringsTaskRecord;
import org.faisceau.kernel.api.WorkingDays;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Plans in rows, within a transaction of a register. */
final class PlanTable {
    private PlanTable() {}

    /** The steps of a format, but for those named, as tasks. */
    static void lay(Writing tx, Gathering gathering, Format format, Set<String> there, LocalDate today, WorkingDays working, Supplier<String> ids) {
        laidOn(tx, gathering, today);
        var steps = format.steps().stream().filter(step -> !there.contains(step.id())).toList();
        var dues = BackwardPlan.of(steps.stream().map(step -> new Wanted(step.days(), step.isSharing())).toList(), gathering.content().day(), today, working);
        for (int at = 0; at < steps.size(); at++) {
            var step = steps.get(at);
            var due = dues.get(at);
            var content = new Task.Content(step.text(), step.document(), step.owner(), "", due.due(), step.isSharing());
            insert(tx, gathering, step.id(), step.days(), new Task(ids.get(), content, due.ideal(), step.source(), step.daySource(), Optional.empty(), "", 1));
        }
    }

    /** Open tasks follow the day of the gathering; done ones stay. */
    static void move(Writing tx, Gathering gathering, LocalDate today, WorkingDays working) {
        laidOn(tx, gathering, today);
        var open = tx.sql().selectFrom(GATHERINGS_TASK).where(GATHERINGS_TASK.GATHERING_ID.eq(gathering.id().word()), GATHERINGS_TASK.DONE_AT.eq(0L)).orderBy(GATHERINGS_TASK.DAY, GATHERINGS_TASK.ID).fetch();
        var dues = BackwardPlan.of(open.map(row -> new Wanted(row.getDays(), row.getSharing() == 1, row.getStep().isEmpty())), gathering.content().day(), today, working);
        for (int at = 0; at < open.size(); at++) {
            var row = open.get(at);
            var due = dues.get(at);
            if (!row.getDay().equals(due.due().toString())) tx.changed(gathering.ref(), "taskDay", row.getDay(), due.due().toString());
            tx.sql().update(GATHERINGS_TASK).set(GATHERINGS_TASK.IDEAL, due.ideal().toString()).set(GATHERINGS_TASK.DAY, due.due().toString()).set(GATHERINGS_TASK.VERSION, row.getVersion() + 1)
                    .where(GATHERINGS_TASK.ID.eq(row.getId())).execute();
        }
    }

    /** Another format: open steps of the one before go, those of the new one come; what was done, tasks of people here, and steps they made their own, stay. */
    static void change(Writing tx, Gathering gathering, Optional<Format> before, Format format, LocalDate today, WorkingDays working, Supplier<String> ids) {
        var open = tx.sql().selectFrom(GATHERINGS_TASK).where(GATHERINGS_TASK.GATHERING_ID.eq(gathering.id().word()), GATHERINGS_TASK.DONE_AT.eq(0L), GATHERINGS_TASK.STEP.ne("")).fetch();
        for (var row : open) {
            if (isUntouched(row, before)) {
                tx.sql().deleteFrom(GATHERINGS_TASK).where(GATHERINGS_TASK.ID.eq(row.getId())).execute();
                tx.changed(gathering.ref(), "task", row.getTextFr(), "");
            } else tx.sql().update(GATHERINGS_TASK).set(GATHERINGS_TASK.STEP, "").set(GATHERINGS_TASK.VERSION, row.getVersion() + 1).where(GATHERINGS_TASK.ID.eq(row.getId())).execute();
        }
        lay(tx, gathering, format, tx.sql().select(GATHERINGS_TASK.STEP).from(GATHERINGS_TASK).where(GATHERINGS_TASK.GATHERING_ID.eq(gathering.id().word())).fetchSet(GATHERINGS_TASK.STEP), today, working, ids);
    }

    /** As its format has it still: words, day and nobody in particular. */
    private static boolean isUntouched(GatheringsTaskRecord row, Optional<Format> format) {
        var step = format.stream().flatMap(one -> one.steps().stream()).filter(one -> one.id().equals(row.getStep())).findFirst();
        return row.getAccount().isEmpty() && step.filter(one -> one.text().fr().equals(row.getTextFr()) && one.document().fr().equals(row.getDocumentFr()) && one.days() == row.getDays()).isPresent();
    }

    private static void laidOn(Writing tx, Gathering gathering, LocalDate today) {
        tx.sql().insertInto(GATHERINGS_PLAN).set(GATHERINGS_PLAN.GATHERING_ID, gathering.id().word()).set(GATHERINGS_PLAN.LAID_ON, today.toString())
                .onConflict(GATHERINGS_PLAN.GATHERING_ID).doUpdate().set(GATHERINGS_PLAN.LAID_ON, today.toString()).execute();
    }

    static Optional<LocalDate> laidOn(Reading tx, String gathering) {
        return tx.sql().selectFrom(GATHERINGS_PLAN).where(GATHERINGS_PLAN.GATHERING_ID.eq(gathering)).fetchOptional(row -> LocalDate.parse(row.getLaidOn()));
    }

    static List<Task> tasks(Reading tx, String gathering) {
        return tx.sql().selectFrom(GATHERINGS_TASK).where(GATHERINGS_TASK.GATHERING_ID.eq(gathering)).orderBy(GATHERINGS_TASK.DAY, GATHERINGS_TASK.DAYS, GATHERINGS_TASK.ID).fetch(PlanTable::task);
    }

    static Optional<Task> find(Reading tx, String gathering, String id) {
        return tx.sql().selectFrom(GATHERINGS_TASK).where(GATHERINGS_TASK.GATHERING_ID.eq(gathering), GATHERINGS_TASK.ID.eq(id)).fetchOptional(PlanTable::task);
    }

    static Task task(GatheringsTaskRecord row) {
        var content = new Task.Content(new Bilingual(row.getTextFr(), row.getTextEn()), new Bilingual(row.getDocumentFr(), row.getDocumentEn()), Format.Part.valueOf(row.getPart()), row.getAccount(),
                LocalDate.parse(row.getDay()), row.getSharing() == 1);
        return new Task(row.getId(), content, LocalDate.parse(row.getIdeal()), Source.valueOf(row.getSource()), Source.valueOf(row.getDaySource()),
                row.getDoneAt() == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(row.getDoneAt())), row.getDoneBy(), row.getVersion());
    }

    /** Of people here. */
    static void insert(Writing tx, Gathering gathering, Task task) {
        insert(tx, gathering, "", days(gathering, task), task);
    }

    static void insert(Writing tx, Gathering gathering, String step, int days, Task task) {
        var row = row(task.content());
        row.setId(task.id());
        row.setGatheringId(gathering.id().word());
        row.setStep(step);
        row.setDays(days);
        row.setIdeal(task.ideal().toString());
        row.setSource(task.source().name());
        row.setDaySource(task.daySource().name());
        row.setDoneAt(task.doneAt().map(Instant::toEpochMilli).orElse(0L));
        row.setDoneBy(task.doneBy());
        row.setVersion(task.version());
        tx.sql().insertInto(GATHERINGS_TASK).set(row).execute();
    }

    private static GatheringsTaskRecord row(Task.Content content) {
        var row = new GatheringsTaskRecord();
        row.setTextFr(content.text().fr());
        row.setTextEn(content.text().en());
        row.setDocumentFr(content.document().fr());
        row.setDocumentEn(content.document().en());
        row.setPart(content.owner().name());
        row.setAccount(content.account());
        row.setDay(content.day().toString());
        row.setSharing(content.isSharing() ? 1 : 0);
        return row;
    }

    /** Its next version; false where somebody was faster. */
    static boolean update(Writing tx, Gathering gathering, Task task) {
        return tx.sql().update(GATHERINGS_TASK).set(row(task.content())).set(GATHERINGS_TASK.DAYS, days(gathering, task)).set(GATHERINGS_TASK.IDEAL, task.ideal().toString())
                .set(GATHERINGS_TASK.DAY_SOURCE, task.daySource().name()).set(GATHERINGS_TASK.SOURCE, task.source().name()).set(GATHERINGS_TASK.DONE_AT, task.doneAt().map(Instant::toEpochMilli).orElse(0L))
                .set(GATHERINGS_TASK.DONE_BY, task.doneBy()).set(GATHERINGS_TASK.VERSION, task.version())
                .where(GATHERINGS_TASK.ID.eq(task.id()), GATHERINGS_TASK.VERSION.eq(task.version() - 1)).execute() == 1;
    }

    static boolean delete(Writing tx, Task task) {
        return tx.sql().deleteFrom(GATHERINGS_TASK).where(GATHERINGS_TASK.ID.eq(task.id()), GATHERINGS_TASK.VERSION.eq(task.version())).execute() == 1;
    }

    private static int days(Gathering gathering, Task task) {
        return (int) ChronoUnit.DAYS.between(gathering.content().day(), task.ideal());
    }
}
