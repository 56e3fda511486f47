// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.db.Tables.SHOWCASE_AGREEMENT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Shown.Piece;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.showcase.api.AgreementFilter;
import org.faisceau.showcase.api.AgreementOrder;
import org.faisceau.showcase.api.Agreements;
import org.faisceau.showcase.api.Exhibit;
import org.faisceau.showcase.api.Showcase;
import org.faisceau.showcase.api.Written;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFile;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of agreements, and what is shown by them: nothing without one, and nothing that its own bundle offers no longer. */
@Component
public final class AgreementRegister implements Agreements, Showcase {
    private static final int COUNT_MOST = 10_000;
    private static final int CHUNK = 500;
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/gif");
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Pieces pieces;
    private final Organisations organisations;

    @Activate
    public AgreementRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Pieces pieces, @Reference Organisations organisations) {
        this.schema = store.schema("showcase", AgreementRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.pieces = pieces;
        this.organisations = organisations;
    }

    @Override
    public Slice<Agreement> page(Actor actor, AgreementFilter filter, AgreementOrder order, String after, int limit) {
        var page = AgreementQuery.keyset(order).page(limit, after);
        return schema.read(tx -> page.slice(tx.sql().selectFrom(SHOWCASE_AGREEMENT).where(WhoMay.seeAgreements(actor), page.condition(), AgreementQuery.conditions(filter)).orderBy(page.order()).limit(page.fetch()).fetch(),
                AgreementTable::agreement));
    }

    @Override
    public int count(Actor actor, AgreementFilter filter, int most) {
        if (most < 1 || most > COUNT_MOST) throw new IllegalArgumentException("most: 1 to " + COUNT_MOST + ", got " + most);
        return schema.read(tx -> tx.sql().fetchCount(tx.sql().selectOne().from(SHOWCASE_AGREEMENT).where(WhoMay.seeAgreements(actor), AgreementQuery.conditions(filter)).limit(most)));
    }

    @Override
    public Optional<Agreement> find(Actor actor, String id) {
        return schema.read(tx -> AgreementTable.find(tx, SHOWCASE_AGREEMENT.ID.eq(id).and(WhoMay.seeAgreements(actor))));
    }

    @Override
    public Optional<Agreement> about(Actor actor, Ref ref) {
        return schema.read(tx -> AgreementTable.find(tx, SHOWCASE_AGREEMENT.REF.eq(ref.toString()).and(WhoMay.seeAgreements(actor))));
    }

    @Override
    public List<Piece> waiting(Actor actor, Locale locale, int most) {
        if (most < 1 || most > Shown.MOST) throw new IllegalArgumentException("most: 1 to " + Shown.MOST + ", got " + most);
        var offered = Stream.of(Sort.values()).flatMap(sort -> pieces.of(sort, locale, Shown.MOST).stream()).filter(one -> one.agreedOn().isEmpty() && WhoMay.note(actor, one.owner())).toList();
        var noted = about(offered);
        return offered.stream().filter(one -> !noted.containsKey(one.ref())).limit(most).toList();
    }

    @Override
    public Written<Agreement> give(Actor actor, Ref about, Agreement.Content typed) {
        var content = AgreementRule.stripped(typed);
        var fault = AgreementRule.obstacle(content, Days.today(clock));
        return note(actor, about, (tx, thing) -> fault.isPresent() ? fault.get() : put(tx, actor, thing, content, true));
    }

    @Override
    public Written<Agreement> withdraw(Actor actor, Ref about) {
        return note(actor, about, (tx, thing) -> {
            var before = AgreementTable.about(tx, List.of(about)).get(about);
            var content = before == null ? new Agreement.Content("", thing.piece().agreedOn().orElseGet(() -> Days.today(clock)), "", "") : before.content();
            return put(tx, actor, thing, content, false);
        });
    }

    /** A thing whose module is stopped, or that has gone, is known by what was noted of it: an agreement can be withdrawn all the same. */
    private Written<Agreement> note(Actor actor, Ref about, BiFunction<Writing, Thing, Written<Agreement>> work) {
        var piece = pieces.find(about, Locale.FRENCH).or(() -> about(actor, about).map(AgreementRegister::remembered));
        if (piece.isEmpty()) return new Written.Unknown<>();
        if (!WhoMay.note(actor, piece.get().owner())) return new Written.Refused<>();
        var owner = piece.get().owner().isEmpty() ? "" : organisations.find(Actor.system(), piece.get().owner()).map(Organisation::name).orElse("");
        return schema.write(actor, tx -> work.apply(tx, new Thing(piece.get(), owner)));
    }

    private static Piece remembered(Agreement one) {
        return new Piece(one.about(), one.title(), "", "", "", Optional.empty(), one.owner(), Optional.empty());
    }

    /** @param owner its name */
    private record Thing(Piece piece, String owner) {}

    private Written<Agreement> put(Writing tx, Actor actor, Thing thing, Agreement.Content content, boolean isGiven) {
        var piece = thing.piece();
        var before = Optional.ofNullable(AgreementTable.about(tx, List.of(piece.ref())).get(piece.ref()));
        var now = Instant.ofEpochMilli(clock.millis());
        var sort = before.map(Agreement::sort).or(() -> pieces.sort(piece.ref())).orElse(Sort.STORY);
        var gone = isGiven ? Optional.<LocalDate>empty() : Optional.of(Days.today(clock));
        var after = new Agreement(before.map(Agreement::id).orElseGet(ids::next), piece.ref(), sort, piece.title(), piece.owner(), thing.owner(), content, before.flatMap(Agreement::picture), isGiven, gone, actor.id(),
                before.map(Agreement::createdAt).orElse(now), now, before.map(one -> one.version() + 1).orElse(1));
        tx.did(after.ref(), isGiven ? "agreed" : "withdrawn", "");
        return before.map(one -> AgreementTable.update(tx, one, after).<Written<Agreement>>map(Written.Done::new).orElseGet(() -> new Written.Lost<>(one)))
                .orElseGet(() -> new Written.Done<>(AgreementTable.insert(tx, after)));
    }

    @Override
    public Written<Agreement> change(Actor actor, String id, int seenVersion, Agreement.Content typed) {
        var content = AgreementRule.stripped(typed);
        var fault = AgreementRule.obstacle(content, Days.today(clock));
        return write(actor, id, seenVersion, (tx, before) -> fault.orElseGet(() -> changed(tx, before, actor, content, before.picture(), before.isGiven(), before.withdrawnOn())));
    }

    @Override
    public Written<Agreement> picture(Actor actor, String id, int seenVersion, Optional<StoredFile> file) {
        return write(actor, id, seenVersion, (tx, before) -> {
            if (file.isPresent() && !PICTURES.contains(file.get().type())) return new Written.Invalid<>("photo", "photo.none");
            before.picture().ifPresent(old -> tx.drops(before.ref(), old.hash()));
            file.ifPresent(one -> tx.names(before.ref(), one));
            return changed(tx, before, actor, before.content(), file, before.isGiven(), before.withdrawnOn());
        });
    }

    @Override
    public Written<Agreement> takeBack(Actor actor, String id, int seenVersion) {
        return write(actor, id, seenVersion, (tx, before) -> {
            if (before.isGiven() || before.content().person().isEmpty()) return new Written.NotNow<>(before);
            tx.did(before.ref(), "agreed", "");
            return changed(tx, before, actor, before.content(), before.picture(), true, Optional.empty());
        });
    }

    private Written<Agreement> changed(Writing tx, Agreement before, Actor actor, Agreement.Content content, Optional<StoredFile> picture, boolean isGiven, Optional<LocalDate> withdrawnOn) {
        var after = new Agreement(before.id(), before.about(), before.sort(), before.title(), before.owner(), before.ownerName(), content, picture, isGiven, withdrawnOn, actor.id(), before.createdAt(), Instant.ofEpochMilli(clock.millis()),
                before.version() + 1);
        return AgreementTable.update(tx, before, after).<Written<Agreement>>map(Written.Done::new).orElseGet(() -> new Written.Lost<>(before));
    }

    private Written<Agreement> write(Actor actor, String id, int seenVersion, BiFunction<Writing, Agreement, Written<Agreement>> work) {
        return schema.write(actor, tx -> {
            var found = AgreementTable.find(tx, SHOWCASE_AGREEMENT.ID.eq(id).and(WhoMay.seeAgreements(actor)));
            if (found.isEmpty()) return new Written.Unknown<>();
            if (!WhoMay.note(actor, found.get().owner())) return new Written.Refused<>();
            return found.get().version() == seenVersion ? work.apply(tx, found.get()) : new Written.Lost<>(found.get());
        });
    }

    @Override
    public boolean mayNote(Actor actor, String organisation) {
        return WhoMay.note(actor, organisation);
    }

    @Override
    public List<Exhibit> shown(Sort sort, Locale locale, int most) {
        return exhibits(pieces.of(sort, locale, Shown.MOST)).stream().limit(most).toList();
    }

    @Override
    public Optional<Exhibit> find(Ref ref, Locale locale) {
        return pieces.find(ref, locale).flatMap(piece -> exhibits(List.of(piece)).stream().findFirst());
    }

    @Override
    public List<Exhibit> of(String organisation, Locale locale) {
        return Stream.of(Sort.values()).flatMap(sort -> shown(sort, locale, Shown.MOST).stream()).filter(one -> one.piece().owner().equals(organisation)).toList();
    }

    @Override
    public Optional<StoredFile> picture(String hash) {
        if (hash.isEmpty()) return Optional.empty();
        var of = schema.read(tx -> tx.sql().selectFrom(SHOWCASE_AGREEMENT).where(SHOWCASE_AGREEMENT.PICTURE.eq(hash), SHOWCASE_AGREEMENT.STATE.eq(AgreementTable.GIVEN)).orderBy(SHOWCASE_AGREEMENT.ID).limit(CHUNK).fetch(AgreementTable::agreement));
        return of.stream().filter(one -> pieces.find(one.about(), Locale.FRENCH).filter(piece -> piece.owner().equals(one.owner())).isPresent()).findFirst().flatMap(Agreement::picture);
    }

    /** Those agreed to: as noted here, else in their own bundle. */
    private List<Exhibit> exhibits(List<Piece> some) {
        var noted = about(some);
        var names = new HashMap<String, Organisation>();
        var owners = some.stream().map(Piece::owner).filter(one -> !one.isEmpty()).distinct().toList();
        for (int at = 0; at < owners.size(); at += CHUNK) names.putAll(organisations.findAll(Actor.system(), owners.subList(at, Math.min(at + CHUNK, owners.size()))));
        return some.stream().flatMap(piece -> agreedOn(piece, Optional.ofNullable(noted.get(piece.ref()))).stream()
                .map(day -> exhibit(piece, Optional.ofNullable(names.get(piece.owner())).map(Organisation::name).orElse(""), day, Optional.ofNullable(noted.get(piece.ref()))))).toList();
    }

    private static Exhibit exhibit(Piece piece, String owner, LocalDate day, Optional<Agreement> noted) {
        return new Exhibit(piece, owner, day, noted.flatMap(Agreement::picture).map(StoredFile::hash).orElse(""), noted.map(one -> one.content().alternative()).orElse(""));
    }

    private Map<Ref, Agreement> about(List<Piece> some) {
        return some.isEmpty() ? Map.of() : schema.read(tx -> AgreementTable.about(tx, some.stream().map(Piece::ref).toList()));
    }

    private static Optional<LocalDate> agreedOn(Piece piece, Optional<Agreement> noted) {
        // Whoever has it now has not said yes for having it: a no stands whoever said it.
        return noted.isPresent() ? noted.filter(Agreement::isGiven).filter(one -> one.owner().equals(piece.owner())).map(one -> one.content().agreedOn()) : piece.agreedOn();
    }
}
