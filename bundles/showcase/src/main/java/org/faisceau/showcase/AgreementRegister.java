// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.db.Tables.SHOWCASE_AGREEMENT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
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
import org.faisceau.showcase.api.Offer;
import org.faisceau.showcase.api.Written;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFile;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of agreements: transactions, who may, and who has the last word. */
@Component
public final class AgreementRegister implements Agreements {
    private static final int COUNT_MOST = 10_000;
    private static final int CHUNK = 500;
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/gif");
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Pieces pieces;

    @Activate
    public AgreementRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Pieces pieces) {
        this.schema = store.schema("showcase", AgreementRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.pieces = pieces;
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
    public List<Offer> waiting(Actor actor, Locale locale, int most) {
        if (most < 1 || most > Shown.MOST) throw new IllegalArgumentException("most: 1 to " + Shown.MOST + ", got " + most);
        var offered = Stream.of(Sort.values()).flatMap(sort -> pieces.of(sort, locale).stream())
                .filter(one -> one.piece().agreedOn().isEmpty() && one.piece().quote().isEmpty() && WhoMay.note(actor, one.piece().owner())).toList();
        var noted = new HashMap<Ref, Agreement>();
        for (int at = 0; at < offered.size(); at += CHUNK) {
            var refs = offered.subList(at, Math.min(at + CHUNK, offered.size())).stream().map(one -> one.piece().ref()).toList();
            noted.putAll(schema.read(tx -> AgreementTable.about(tx, refs)));
        }
        return offered.stream().filter(one -> of(one.piece(), Optional.ofNullable(noted.get(one.piece().ref()))).isEmpty()).limit(most).toList();
    }

    /** What was noted for who has the thing now. */
    private static Optional<Agreement> of(Piece piece, Optional<Agreement> noted) {
        return noted.filter(one -> one.owner().equals(piece.owner()));
    }

    @Override
    public Optional<Offer> offer(Actor actor, Ref about, Locale locale) {
        return pieces.find(about, locale).filter(one -> WhoMay.note(actor, one.piece().owner()));
    }

    @Override
    public Written<Agreement> give(Actor actor, Ref about, int seenVersion, Agreement.Content typed) {
        var content = AgreementRule.stripped(typed);
        var fault = AgreementRule.obstacle(content, Days.today(clock));
        return note(actor, about, (tx, offer) -> {
            var before = AgreementTable.about(tx, about);
            var own = of(offer.piece(), before);
            if (own.isPresent() && own.get().version() != seenVersion) return new Written.Lost<>(own.get());
            return fault.isPresent() ? fault.get() : put(tx, actor, offer, before, content, true);
        });
    }

    @Override
    public Written<Agreement> withdraw(Actor actor, Ref about) {
        return note(actor, about, (tx, offer) -> {
            var before = AgreementTable.about(tx, about);
            var own = of(offer.piece(), before);
            if (own.filter(one -> !one.isGiven()).isPresent()) return new Written.Done<>(own.get());
            var content = own.map(Agreement::content).orElseGet(() -> new Agreement.Content("", offer.piece().agreedOn().orElseGet(() -> Days.today(clock)), "", ""));
            return put(tx, actor, offer, before, content, false);
        });
    }

    /** A thing whose module is stopped, or that has gone, is known by what was noted of it: an agreement can be withdrawn all the same. */
    private Written<Agreement> note(Actor actor, Ref about, BiFunction<Writing, Offer, Written<Agreement>> work) {
        var offer = pieces.find(about, Locale.FRENCH).or(() -> about(actor, about).map(AgreementRegister::remembered));
        if (offer.isEmpty()) return new Written.Unknown<>();
        return WhoMay.note(actor, offer.get().piece().owner()) ? schema.write(actor, tx -> work.apply(tx, offer.get())) : new Written.Refused<>();
    }

    private static Offer remembered(Agreement one) {
        return new Offer(new Piece(one.about(), one.title(), "", "", "", Optional.empty(), one.owner(), Optional.empty()), one.sort(), one.ownerName());
    }

    /** @param before what was noted about it, for whomever: of another owner nothing but the row is kept */
    private Written<Agreement> put(Writing tx, Actor actor, Offer offer, Optional<Agreement> before, Agreement.Content content, boolean isGiven) {
        var piece = offer.piece();
        var now = now();
        var gone = isGiven ? Optional.<LocalDate>empty() : Optional.of(Days.today(clock));
        var picture = of(piece, before).flatMap(Agreement::picture);
        before.filter(one -> picture.isEmpty()).ifPresent(one -> one.picture().ifPresent(old -> tx.drops(one.ref(), old.hash())));
        // Said once more for who has the thing now, a no of its former owner is nobody's slip to take back.
        var since = isGiven ? now : before.filter(one -> !one.isGiven()).map(Agreement::changedAt).orElse(now);
        var after = new Agreement(before.map(Agreement::id).orElseGet(ids::next), piece.ref(), offer.sort(), piece.title(), piece.owner(), offer.owner(), content, picture, isGiven, gone, actor.id(),
                before.map(Agreement::createdAt).orElse(now), since, before.map(one -> one.version() + 1).orElse(1));
        tx.did(after.ref(), isGiven ? "agreed" : "withdrawn", "");
        return before.map(one -> AgreementTable.update(tx, one, after).<Written<Agreement>>map(Written.Done::new).orElseGet(() -> new Written.Lost<>(one)))
                .orElseGet(() -> new Written.Done<>(AgreementTable.insert(tx, after)));
    }

    @Override
    public Written<Agreement> change(Actor actor, String id, int seenVersion, Agreement.Content typed) {
        var content = AgreementRule.stripped(typed);
        var fault = AgreementRule.obstacle(content, Days.today(clock));
        return write(actor, id, seenVersion, (tx, before) -> {
            if (!before.isGiven()) return new Written.NotNow<>(before);
            return fault.orElseGet(() -> changed(tx, before, AgreementRegister.with(before, content, before.picture(), actor.id(), now())));
        });
    }

    @Override
    public Written<Agreement> picture(Actor actor, String id, int seenVersion, Optional<StoredFile> file) {
        return write(actor, id, seenVersion, (tx, before) -> {
            if (file.isPresent() && !before.isGiven()) return new Written.NotNow<>(before);
            if (file.isPresent() && !PICTURES.contains(file.get().type())) return new Written.Invalid<>("photo", "photo.none");
            before.picture().ifPresent(old -> tx.drops(before.ref(), old.hash()));
            file.ifPresent(one -> tx.names(before.ref(), one));
            // A withdrawal stays its writer's, whoever takes the photograph away after it.
            return changed(tx, before, before.isGiven() ? with(before, before.content(), file, actor.id(), now()) : with(before, before.content(), file, before.notedBy(), before.changedAt()));
        });
    }

    private static Agreement with(Agreement before, Agreement.Content content, Optional<StoredFile> picture, String by, Instant at) {
        return new Agreement(before.id(), before.about(), before.sort(), before.title(), before.owner(), before.ownerName(), content, picture, before.isGiven(), before.withdrawnOn(), by, before.createdAt(), at, before.version() + 1);
    }

    @Override
    public Written<Agreement> takeBack(Actor actor, String id, int seenVersion) {
        return write(actor, id, seenVersion, (tx, before) -> {
            if (!mayTakeBack(actor, before)) return new Written.NotNow<>(before);
            tx.did(before.ref(), "taken-back", "");
            if (before.content().person().isEmpty()) return new Written.Done<>(AgreementTable.remove(tx, before));
            var given = with(before, before.content(), before.picture(), actor.id(), now());
            return changed(tx, before, new Agreement(given.id(), given.about(), given.sort(), given.title(), given.owner(), given.ownerName(), given.content(), given.picture(), true, Optional.empty(), given.notedBy(), given.createdAt(),
                    given.changedAt(), given.version()));
        });
    }

    /** Nothing but a photograph's taking away comes after a withdrawal: who wrote it last withdrew, and then. */
    @Override
    public boolean mayTakeBack(Actor actor, Agreement one) {
        return !one.isGiven() && one.notedBy().equals(actor.id()) && WhoMay.note(actor, one.owner()) && !one.changedAt().plus(SECOND_THOUGHT).isBefore(now());
    }

    private static Written<Agreement> changed(Writing tx, Agreement before, Agreement after) {
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

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
