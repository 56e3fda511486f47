// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Evidence;
import org.faisceau.dossiers.api.Indication;
import org.faisceau.dossiers.api.MoreWanted;
import org.faisceau.dossiers.api.Position;
import org.faisceau.dossiers.api.Side;
import org.faisceau.dossiers.api.Workbench;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Work on a dossier: who may, and what is asked of each write; the rows are {@link WorkbenchTable}'s. */
@Component
public final class WorkbenchRegister implements Workbench {
    private final Schema schema;
    private final DossierWrites writes;
    private final Clock clock;
    private final Ids ids;
    private final Accounts accounts;
    private final Grids grids = Grids.shipped();

    @Activate
    public WorkbenchRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Accounts accounts) {
        this.schema = store.schema("dossiers", WorkbenchRegister.class);
        this.writes = new DossierWrites(schema);
        this.clock = clock;
        this.ids = ids;
        this.accounts = accounts;
    }

    @Override
    public Optional<Side> side(Actor actor, Dossier dossier) {
        return schema.read(tx -> DossierTable.find(tx, actor, dossier.id())).flatMap(known -> WhoMay.side(actor, known));
    }

    @Override
    public boolean mayAnswer(Actor actor, Dossier dossier, Indication indication, Answer.Part part) {
        return side(actor, dossier).filter(side -> WorkRule.answers(dossier.state(), side, indication, part)).isPresent();
    }

    @Override
    public boolean mayReview(Actor actor, Dossier dossier) {
        return side(actor, dossier).filter(side -> WorkRule.reviews(dossier.state(), side)).isPresent();
    }

    @Override
    public boolean mayAsk(Actor actor, Dossier dossier) {
        return WorkRule.asksMore(dossier.state()) && side(actor, dossier).filter(Side.BUYER::equals).isPresent();
    }

    @Override
    public boolean mayLead(Actor actor, Dossier dossier) {
        return !dossier.state().isClosed() && WhoMay.lead(actor, dossier);
    }

    @Override
    public Written answer(Actor actor, String id, String code, Answer.Part part, int seenVersion, List<String> values, String text) {
        return writes.in(actor, id, (tx, dossier) -> {
            var indication = grids.get(dossier.grid()).find(code);
            if (indication.isEmpty()) return new Written.Unknown();
            if (WhoMay.side(actor, dossier).filter(side -> WorkRule.answers(dossier.state(), side, indication.get(), part)).isEmpty()) return refused(dossier);
            var kept = part == Answer.Part.CLAIM ? values : List.<String>of();
            if (!indication.get().takes(kept)) return new Written.Invalid("value", "answer.unfit");
            if (text.length() > Dossiers.TEXT_MAX) return new Written.Invalid("text", "dossier.tooLong");
            boolean isWritten = WorkbenchTable.answer(tx, actor, dossier, new Answer(code, part, kept, text.strip(), actor.id(), clock.instant(), seenVersion));
            return isWritten ? done(tx, dossier) : new Written.Lost();
        });
    }

    @Override
    public List<Written.Invalid> faults(Evidence.Draft draft) {
        return EvidenceRule.faults(draft);
    }

    @Override
    public Written give(Actor actor, String id, String code, Evidence.Draft draft) {
        return writes.in(actor, id, (tx, dossier) -> {
            var indication = grids.get(dossier.grid()).find(code);
            if (indication.isEmpty()) return new Written.Unknown();
            var side = WhoMay.side(actor, dossier);
            if (dossier.state().isClosed() || side.isEmpty()) return refused(dossier);
            var faults = EvidenceRule.faults(draft);
            if (!faults.isEmpty()) return faults.get(0);
            if (WorkbenchTable.pieces(tx, id) >= EVIDENCE_MOST) return new Written.Invalid("title", "evidence.full");
            WorkbenchTable.give(tx, dossier, new Evidence(ids.next(), code, draft.title().strip(), draft.link().strip(), draft.quotation().strip(), draft.page().strip(),
                    Evidence.Strength.UNRATED, "", "", draft.isClosed(), draft.file(), side.get(), actor.id(), clock.instant(), 0));
            return done(tx, dossier);
        });
    }

    @Override
    public Written takeBack(Actor actor, String id, String piece) {
        return remove(actor, id, piece, true);
    }

    @Override
    public Written putBack(Actor actor, String id, String piece) {
        return remove(actor, id, piece, false);
    }

    /** A side takes back what that side gave. */
    private Written remove(Actor actor, String id, String piece, boolean away) {
        return writes.in(actor, id, (tx, dossier) -> {
            var found = WorkbenchTable.piece(tx, id, piece, !away).filter(one -> isAsked(dossier, one));
            if (found.isEmpty()) return new Written.Unknown();
            if (dossier.state().isClosed() || !WhoMay.isSide(actor, dossier, found.get().side())) return refused(dossier);
            WorkbenchTable.remove(tx, dossier, found.get(), away ? clock.millis() : 0);
            return done(tx, dossier);
        });
    }

    @Override
    public Written rate(Actor actor, String id, String piece, int seenVersion, Evidence.Strength strength, String why) {
        return writes.in(actor, id, (tx, dossier) -> {
            var found = WorkbenchTable.piece(tx, id, piece, false).filter(CasebookTable.isReadBy(actor, dossier)).filter(one -> isAsked(dossier, one));
            if (found.isEmpty()) return new Written.Unknown();
            if (WhoMay.side(actor, dossier).filter(side -> WorkRule.reviews(dossier.state(), side)).isEmpty()) return refused(dossier);
            if (Unseen.is(why) && strength != Evidence.Strength.UNRATED) return new Written.Invalid("why", "evidence.noWhy");
            if (why.length() > Dossiers.TEXT_MAX) return new Written.Invalid("why", "dossier.tooLong");
            return WorkbenchTable.rate(tx, actor, dossier, found.get(), seenVersion, strength, why.strip()) ? done(tx, dossier) : new Written.Lost();
        });
    }

    @Override
    public Optional<Evidence> read(Actor actor, String id, String piece) {
        var found = schema.read(tx -> DossierTable.find(tx, actor, id)
                .flatMap(dossier -> WorkbenchTable.piece(tx, id, piece, false).filter(CasebookTable.isReadBy(actor, dossier))));
        found.filter(Evidence::isClosed).ifPresent(secret -> schema.write(actor, tx -> {
            WorkbenchTable.wasRead(tx, id, secret);
            return true;
        }));
        return found;
    }

    @Override
    public Written position(Actor actor, String id, String code, Position.Stance stance, String text) {
        return writes.in(actor, id, (tx, dossier) -> {
            if (grids.get(dossier.grid()).find(code).isEmpty()) return new Written.Unknown();
            if (WhoMay.side(actor, dossier).filter(side -> WorkRule.reviews(dossier.state(), side)).isEmpty()) return refused(dossier);
            if (text.length() > Dossiers.TEXT_MAX) return new Written.Invalid("text", "dossier.tooLong");
            WorkbenchTable.position(tx, dossier, new Position(code, actor.id(), stance, text.strip(), clock.instant()));
            return done(tx, dossier);
        });
    }

    @Override
    public Written remark(Actor actor, String id, String code, String text, boolean isInternal) {
        return writes.in(actor, id, (tx, dossier) -> {
            if (!code.isEmpty() && grids.get(dossier.grid()).find(code).isEmpty()) return new Written.Unknown();
            if (dossier.state().isClosed() || WhoMay.side(actor, dossier).isEmpty() && !WhoMay.lead(actor, dossier)) return refused(dossier);
            if (Unseen.is(text)) return new Written.Invalid("remark", "form.required");
            if (text.length() > Dossiers.TEXT_MAX) return new Written.Invalid("remark", "dossier.tooLong");
            boolean isKeptInside = isInternal && WhoMay.readsReview(actor);
            WorkbenchTable.remark(tx, dossier, ids.next(), code, text.strip(), isKeptInside, actor, clock.instant());
            return done(tx, dossier);
        });
    }

    @Override
    public Written ask(Actor actor, String id, MoreWanted.Cause cause, String text) {
        return writes.in(actor, id, (tx, dossier) -> {
            if (!WhoMay.isSide(actor, dossier, Side.BUYER)) return new Written.Refused();
            if (!WorkRule.asksMore(dossier.state())) return new Written.NotNow(dossier.state());
            if (Unseen.is(text)) return new Written.Invalid("text", "form.required");
            if (text.length() > Dossiers.TEXT_MAX) return new Written.Invalid("text", "dossier.tooLong");
            if (WorkbenchTable.openRequest(tx, id).isPresent()) return new Written.Invalid("text", "request.already");
            WorkbenchTable.ask(tx, dossier, ids.next(), cause, text.strip(), actor, clock.instant());
            return done(tx, dossier);
        });
    }

    @Override
    public Written end(Actor actor, String id, String request, boolean isMet) {
        return writes.in(actor, id, (tx, dossier) -> {
            if (dossier.state().isClosed() || !WhoMay.isSide(actor, dossier, Side.BUYER)) return refused(dossier);
            if (WorkbenchTable.openRequest(tx, id).filter(request::equals).isEmpty()) return new Written.Unknown();
            WorkbenchTable.end(tx, dossier, request, isMet, actor, clock.instant());
            return done(tx, dossier);
        });
    }

    @Override
    public Written name(Actor actor, String id, String account) {
        boolean isExpert = accounts.find(Actor.system(), account).filter(one -> !one.disabled()).map(Account::actor).filter(one -> one.role() == Role.EXPERT).isPresent();
        return writes.in(actor, id, (tx, dossier) -> {
            if (dossier.state().isClosed() || !WhoMay.lead(actor, dossier)) return refused(dossier);
            if (!isExpert) return new Written.Invalid("expert", "expert.none");
            WorkbenchTable.name(tx, actor, dossier, account, clock.instant());
            return done(tx, dossier);
        });
    }

    @Override
    public Written unname(Actor actor, String id, String account) {
        return writes.in(actor, id, (tx, dossier) -> {
            if (dossier.state().isClosed() || !WhoMay.lead(actor, dossier)) return refused(dossier);
            WorkbenchTable.unname(tx, dossier, account);
            return done(tx, dossier);
        });
    }

    /** What only an earlier grid asked is read, and written no more. */
    private boolean isAsked(Dossier dossier, Evidence piece) {
        return grids.get(dossier.grid()).find(piece.indication()).isPresent();
    }

    private Written done(Writing tx, Dossier dossier) {
        return new Written.Done(DossierTable.touched(tx, dossier, clock.instant()));
    }

    /** What is closed says so; else it is the person who may not. */
    private static Written refused(Dossier dossier) {
        return dossier.state().isClosed() ? new Written.NotNow(dossier.state()) : new Written.Refused();
    }
}
