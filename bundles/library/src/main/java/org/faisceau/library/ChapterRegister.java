// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.db.Tables.LIBRARY_CHAPTER;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.library.api.Chapter;
import org.faisceau.library.api.Chapters;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.Works;
import org.faisceau.library.api.Written;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of chapters: transactions and who may. */
@Component
public final class ChapterRegister implements Chapters {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;

    /** @param works makes sure that the works shipped are there first */
    @Activate
    public ChapterRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Works works) {
        this.schema = store.schema("library", ChapterRegister.class);
        this.clock = clock;
        this.ids = ids;
        ShippedChapters.load(schema, clock.instant());
        Refolding.once(schema);
    }

    @Override
    public List<Chapter> of(Actor actor, String work) {
        return schema.read(tx -> ChapterTable.of(tx, LIBRARY_CHAPTER.WORK_ID.eq(work).and(ChapterTable.seen(actor)), CHAPTERS_MOST));
    }

    @Override
    public Optional<Chapter> find(Actor actor, String chapter) {
        return schema.read(tx -> ChapterTable.find(tx, actor, chapter));
    }

    @Override
    public List<Chapter.Version> versions(Actor actor, String chapter) {
        return schema.read(tx -> ChapterTable.find(tx, actor, chapter).map(one -> ChapterTable.versions(tx, one.id())).orElse(List.of()));
    }

    @Override
    public List<Chapter> stale(Actor actor, int most) {
        if (most < 1 || most > CHAPTERS_MOST) throw new IllegalArgumentException("most: 1 to " + CHAPTERS_MOST + ", got " + most);
        return schema.read(tx -> ChapterTable.of(tx, ChapterTable.seen(actor).and(ChapterTable.waiting(Days.today(clock).minusYears(1))), most));
    }

    @Override
    public Written<Chapter> add(Actor actor, String id, String title, String body) {
        var fault = obstacle(title, body);
        return schema.write(actor, tx -> {
            var work = WorkTable.find(tx, actor, id);
            if (work.isEmpty()) return new Written.Unknown<>();
            if (!WhoMay.writeWorks(actor)) return new Written.Refused<>();
            if (fault.isPresent()) return fault.get();
            if (ChapterTable.of(tx, LIBRARY_CHAPTER.WORK_ID.eq(id), CHAPTERS_MOST).size() >= CHAPTERS_MOST) return new Written.Invalid<>("chapterTitle", "chapter.full");
            var one = new Chapter(ids.next(), id, title.strip(), body.strip(), List.of(), Days.today(clock), clock.instant(), 1);
            ChapterTable.insert(tx, actor, one);
            tx.changed(work.get().ref(), "chapter", "", one.title());
            return new Written.Done<>(one);
        });
    }

    private static Optional<Written<Chapter>> obstacle(String title, String body) {
        if (Unseen.is(title)) return Optional.of(new Written.Invalid<>("chapterTitle", "form.required"));
        if (title.length() > Works.TITLE_MAX) return Optional.of(new Written.Invalid<>("chapterTitle", "library.tooLong"));
        return body.length() > Works.BODY_MAX ? Optional.of(new Written.Invalid<>("chapterBody", "library.tooLong")) : Optional.empty();
    }

    @Override
    public Written<Chapter> change(Actor actor, String id, int seenVersion, String title, String body) {
        var fault = obstacle(title, body);
        return write(actor, id, (tx, before) -> {
            if (before.version() != seenVersion) return new Written.Lost<>(before);
            if (fault.isPresent()) return fault.get();
            if (before.title().equals(title.strip()) && before.body().equals(body.strip())) return new Written.Done<>(before);
            var after = new Chapter(id, before.work(), title.strip(), body.strip(), before.examples(), before.openedOn(), clock.instant(), before.version() + 1);
            if (!ChapterTable.change(tx, actor, after)) return new Written.Lost<>(before);
            tx.changed(work(before), "chapter", before.title(), after.title());
            tx.changed(work(before), "chapterBody", before.body(), after.body());
            return new Written.Done<>(after);
        });
    }

    @Override
    public Written<Chapter> move(Actor actor, String id, int by) {
        if (Math.abs(by) != 1) throw new IllegalArgumentException("by: -1 or 1, got " + by);
        return write(actor, id, (tx, one) -> {
            var order = ChapterTable.of(tx, LIBRARY_CHAPTER.WORK_ID.eq(one.work()), CHAPTERS_MOST).stream().map(Chapter::id).collect(Collectors.toList());
            int at = order.indexOf(id);
            if (at + by >= 0 && at + by < order.size()) Collections.swap(order, at, at + by);
            ChapterTable.order(tx, order);
            return new Written.Done<>(one);
        });
    }

    @Override
    public Written<Chapter> remove(Actor actor, String id, int seenVersion) {
        return write(actor, id, (tx, one) -> {
            if (one.version() != seenVersion || !ChapterTable.remove(tx, one, clock.instant())) return new Written.Lost<>(one);
            tx.changed(work(one), "chapter", one.title(), "");
            return new Written.Done<>(one);
        });
    }

    @Override
    public Written<Chapter> restore(Actor actor, String id) {
        return schema.write(actor, tx -> {
            if (!WhoMay.writeWorks(actor)) return new Written.Refused<>();
            if (!ChapterTable.restore(tx, actor, id)) return new Written.Unknown<>();
            var one = ChapterTable.find(tx, actor, id).orElseThrow();
            tx.changed(work(one), "chapter", "", one.title());
            return new Written.Done<>(one);
        });
    }

    @Override
    public Written<Chapter> illustrate(Actor actor, String id, Ref example) {
        return write(actor, id, (tx, one) -> {
            if (one.examples().contains(example)) return new Written.Done<>(one);
            if (one.examples().size() >= EXAMPLES_MOST) return new Written.Invalid<>("example", "chapter.full");
            ChapterTable.illustrate(tx, actor, id, example, clock.instant());
            tx.changed(work(one), "example", "", example.toString());
            return new Written.Done<>(ChapterTable.find(tx, actor, id).orElseThrow());
        });
    }

    @Override
    public Written<Chapter> withdraw(Actor actor, String id, Ref example) {
        return write(actor, id, (tx, one) -> {
            if (ChapterTable.withdraw(tx, id, example) == 0) return new Written.Unknown<>();
            tx.changed(work(one), "example", example.toString(), "");
            return new Written.Done<>(ChapterTable.find(tx, actor, id).orElseThrow());
        });
    }

    private static Ref work(Chapter chapter) {
        return new Ref(Work.KIND, chapter.work());
    }

    private Written<Chapter> write(Actor actor, String id, BiFunction<Writing, Chapter, Written<Chapter>> work) {
        return schema.write(actor, tx -> {
            var found = ChapterTable.find(tx, actor, id);
            if (found.isEmpty()) return new Written.Unknown<>();
            return WhoMay.writeWorks(actor) ? work.apply(tx, found.get()) : new Written.Refused<>();
        });
    }
}
