// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.needs.api.Borrowed;
import org.faisceau.needs.api.BorrowedNeeds;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes needs of other Living-Labs over, together with where they are from: a need without that would count as one of this territory. */
@Component(service = {BorrowedNeeds.class, BorrowedRegister.class})
public final class BorrowedRegister implements BorrowedNeeds {
    private static final Set<OrganisationKind> LABS = Set.of(OrganisationKind.OTHER_PUBLIC, OrganisationKind.CLUSTER, OrganisationKind.INCUBATOR, OrganisationKind.ASSOCIATION);
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Needs needs;
    private final Organisations organisations;

    @Activate
    public BorrowedRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Needs needs, @Reference Organisations organisations) {
        this.schema = store.schema("needs", BorrowedRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.needs = needs;
        this.organisations = organisations;
    }

    @Override
    public Optional<Borrowed> of(Actor actor, String need) {
        return needs.find(actor, need).flatMap(one -> schema.read(tx -> BorrowedTable.of(tx, one.id())));
    }

    /** Identifiers of all that are of others. */
    Set<String> all() {
        return schema.read(BorrowedTable::all);
    }

    /** The need that was taken over before, wherever it lies. */
    Optional<Borrowed> find(String lab, String item) {
        return schema.read(tx -> BorrowedTable.find(tx, lab, item));
    }

    /**
     * Whose needs those of a Living-Lab are here: its own organisation, under its name. A buyer of this territory who happens to be called so
     * would find needs that are not theirs.
     *
     * @return empty where this actor may not record it
     */
    Optional<String> organisation(Actor actor, String lab, String name) {
        var before = schema.read(tx -> BorrowedTable.organisation(tx, lab)).filter(id -> organisations.find(actor, id).isPresent());
        if (before.isPresent()) return before;
        var draft = new Organisations.Draft(name, OrganisationKind.OTHER_PUBLIC, "", "", "");
        var twin = organisations.twin(actor, draft).filter(one -> LABS.contains(one.kind())).map(Organisation::id);
        return twin.or(() -> organisations.register(actor, draft).fold(done -> Optional.of(done.organisation().id()), invalid -> Optional.empty(), taken -> Optional.of(taken.earlier().id()), refused -> Optional.empty()));
    }

    /** Records the draft; its content is without fault. */
    Need borrow(Actor actor, Content content, Borrowed from) {
        var id = ids.next();
        return schema.write(actor, tx -> {
            var need = NeedTable.insert(tx, actor, clock.instant(), id, "", ContentRule.cleaned(content), "");
            BorrowedTable.insert(tx, actor, new Borrowed(id, from.lab(), from.labName(), from.item(), from.authority(), from.reference(), clock.instant(), Optional.empty()), need.content().organisation());
            tx.changed(need.ref(), "borrowed", "", from.labName());
            return need;
        });
    }

    /** Out of the bin, where it lies there, as it was. */
    void takeOut(Actor actor, String need) {
        schema.write(actor, tx -> {
            NeedBin.takeOut(tx, need);
            return need;
        });
    }

    void bringUp(Actor actor, Borrowed one) {
        schema.write(actor, tx -> {
            BorrowedTable.bringUp(tx, one);
            return one;
        });
    }

    /** Notes that it was taken back there. */
    void gone(Actor actor, String need) {
        schema.write(actor, tx -> {
            BorrowedTable.gone(tx, need, clock.instant());
            return need;
        });
    }
}
