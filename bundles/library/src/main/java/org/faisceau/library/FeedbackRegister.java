// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.db.Tables.LIBRARY_FEEDBACK;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.api.FeedbackFilter;
import org.faisceau.library.api.FeedbackOrder;
import org.faisceau.library.api.Feedbacks;
import org.faisceau.library.api.Written;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of feedback: transactions and who may. What comes with the product is there before anybody reads. */
@Component
public final class FeedbackRegister implements Feedbacks {
    private static final int COUNT_MOST = 10_000;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final SolutionThemes themes;
    private final Organisations organisations;

    @Activate
    public FeedbackRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference SolutionThemes themes, @Reference Organisations organisations) {
        this.schema = store.schema("library", FeedbackRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.themes = themes;
        this.organisations = organisations;
        ShippedFeedback.load(schema, clock.instant());
    }

    @Override
    public Slice<Feedback> page(Actor actor, FeedbackFilter filter, FeedbackOrder order, String after, int limit) {
        var page = FeedbackQuery.keyset(order).page(limit, after);
        return schema.read(tx -> page.slice(tx.sql().selectFrom(LIBRARY_FEEDBACK).where(WhoMay.seeFeedback(actor), page.condition(), FeedbackQuery.conditions(filter)).orderBy(page.order()).limit(page.fetch()).fetch(),
                FeedbackTable::feedback));
    }

    @Override
    public int count(Actor actor, FeedbackFilter filter, int most) {
        if (most < 1 || most > COUNT_MOST) throw new IllegalArgumentException("most: 1 to " + COUNT_MOST + ", got " + most);
        return schema.read(tx -> tx.sql().fetchCount(tx.sql().selectOne().from(LIBRARY_FEEDBACK).where(WhoMay.seeFeedback(actor), FeedbackQuery.conditions(filter)).limit(most)));
    }

    @Override
    public Optional<Feedback> find(Actor actor, String id) {
        return schema.read(tx -> FeedbackTable.find(tx, actor, id));
    }

    @Override
    public Map<String, Feedback> findAll(Actor actor, Collection<String> some) {
        return schema.read(tx -> tx.sql().selectFrom(LIBRARY_FEEDBACK).where(LIBRARY_FEEDBACK.ID.in(some), WhoMay.seeFeedback(actor)).fetch(FeedbackTable::feedback)).stream()
                .collect(Collectors.toMap(Feedback::id, one -> one));
    }

    @Override
    public Set<Ref> told(Collection<Ref> some) {
        return schema.read(tx -> tx.sql().selectDistinct(LIBRARY_FEEDBACK.ABOUT).from(LIBRARY_FEEDBACK).where(LIBRARY_FEEDBACK.BINNED_AT.eq(0L), LIBRARY_FEEDBACK.ABOUT.in(some.stream().map(Ref::toString).toList()))
                .fetchSet(row -> Ref.of(row.value1())));
    }

    @Override
    public Written<Feedback> add(Actor actor, Feedback.Content typed) {
        return add(actor, typed, "");
    }

    @Override
    public Written<Feedback> take(Actor actor, Feedback.Content content, String from) {
        if (from.isBlank()) throw new IllegalArgumentException("from is blank");
        return add(actor, content, from);
    }

    private Written<Feedback> add(Actor actor, Feedback.Content typed, String from) {
        if (!mayAdd(actor)) return new Written.Refused<>();
        var content = named(FeedbackRule.stripped(typed));
        return obstacle(actor, content, Optional.empty()).orElseGet(() -> schema.write(actor, tx -> new Written.Done<>(FeedbackTable.insert(tx, actor, ids.next(), content, from, false, clock.instant()))));
    }

    /** An authority of the directory is called as it is there. */
    private Feedback.Content named(Feedback.Content content) {
        return authority(content).map(one -> content.by(one.id(), one.name())).orElse(content);
    }

    private Optional<Organisation> authority(Feedback.Content content) {
        return content.authority().isEmpty() ? Optional.empty() : organisations.find(Actor.system(), content.authority());
    }

    /** @param before what it said, of which theme and authority may have gone since */
    private Optional<Written<Feedback>> obstacle(Actor actor, Feedback.Content content, Optional<Feedback.Content> before) {
        boolean isKnown = content.theme().isEmpty() || before.filter(was -> was.theme().equals(content.theme())).isPresent() || themes.codes(actor).contains(content.theme());
        if (!isKnown) return Optional.of(new Written.Invalid<>("theme", "library.noTheme"));
        if (content.authority().isEmpty() || before.filter(was -> was.authority().equals(content.authority())).isPresent()) return FeedbackRule.obstacle(content, Days.today(clock));
        if (authority(content).isEmpty()) return Optional.of(new Written.Invalid<>("authority", "form.unknownChoice"));
        boolean isForeign = actor.is(Role.BUYER) && !actor.is(Role.MANAGER) && !actor.belongsTo(content.authority());
        return isForeign ? Optional.of(new Written.Invalid<>("authority", "feedback.foreign")) : FeedbackRule.obstacle(content, Days.today(clock));
    }

    @Override
    public Written<Feedback> takeOver(Actor actor, String id, int seenVersion, Feedback.Content content, String from) {
        if (from.isBlank()) throw new IllegalArgumentException("from is blank");
        return change(actor, id, seenVersion, content, before -> from);
    }

    @Override
    public Written<Feedback> change(Actor actor, String id, int seenVersion, Feedback.Content typed) {
        return change(actor, id, seenVersion, typed, Feedback::takenFrom);
    }

    private Written<Feedback> change(Actor actor, String id, int seenVersion, Feedback.Content typed, Function<Feedback, String> from) {
        var content = named(FeedbackRule.stripped(typed));
        var fault = obstacle(actor, content, find(actor, id).map(Feedback::content));
        return write(actor, id, seenVersion, (tx, before) -> fault.orElseGet(() -> or(FeedbackTable.change(tx, before, content, from.apply(before), clock.instant()), before)));
    }

    @Override
    public Written<Feedback> share(Actor actor, String id, int seenVersion, Optional<LocalDate> agreedOn) {
        return write(actor, id, seenVersion, (tx, before) -> FeedbackRule.obstacle(before, agreedOn, Days.today(clock)).orElseGet(() -> or(
                FeedbackTable.share(tx, before, actor.id(), before.content().isQuoted() ? Optional.empty() : agreedOn, true, clock.instant()), before)));
    }

    @Override
    public Written<Feedback> withdraw(Actor actor, String id, int seenVersion) {
        return write(actor, id, seenVersion, (tx, before) -> or(FeedbackTable.share(tx, before, actor.id(), Optional.empty(), false, clock.instant()), before));
    }

    @Override
    public Written<Feedback> bin(Actor actor, String id, int seenVersion) {
        return write(actor, id, seenVersion, (tx, before) -> FeedbackBin.put(tx, actor, before, clock.instant()) ? new Written.Done<>(before) : new Written.Lost<>(before));
    }

    private static Written<Feedback> or(Optional<Feedback> written, Feedback before) {
        return written.<Written<Feedback>>map(Written.Done::new).orElseGet(() -> new Written.Lost<>(before));
    }

    private Written<Feedback> write(Actor actor, String id, int seenVersion, BiFunction<Writing, Feedback, Written<Feedback>> work) {
        return schema.write(actor, tx -> {
            var found = FeedbackTable.find(tx, actor, id);
            if (found.isEmpty()) return new Written.Unknown<>();
            if (!mayChange(actor, found.get())) return new Written.Refused<>();
            return found.get().version() == seenVersion ? work.apply(tx, found.get()) : new Written.Lost<>(found.get());
        });
    }

    @Override
    public boolean mayAdd(Actor actor) {
        return WhoMay.addFeedback(actor);
    }

    @Override
    public boolean mayChange(Actor actor, Feedback feedback) {
        return WhoMay.changeFeedback(actor, feedback);
    }
}
