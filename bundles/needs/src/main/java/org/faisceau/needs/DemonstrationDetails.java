// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.needs.api.Attachments;
import org.faisceau.needs.api.Details;
import org.faisceau.needs.api.Families;
import org.faisceau.needs.api.Family;
import org.faisceau.needs.api.Links;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Values;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What surrounds some of the fictitious needs: details, values, pieces, a nomenclature, links to a forecast and a contract. */
@Component
public final class DemonstrationDetails implements Demonstration {
    private static final String OWNER = "org-ept-rives";
    private final Store store;
    private final Needs needs;
    private final Details details;
    private final Values values;
    private final Attachments attachments;
    private final Families families;
    private final Links links;
    private final Supplier<Actor> manager;

    @Activate
    public DemonstrationDetails(@Reference Store store, @Reference Needs needs, @Reference Details details, @Reference Values values,
            @Reference Attachments attachments, @Reference Families families, @Reference Links links, @Reference Accounts accounts) {
        this(store, needs, details, values, attachments, families, links, () -> accounts.named(Actor.system(), "manager").map(Account::actor).orElse(Actor.system()));
    }

    /** @param manager who tells it all */
    DemonstrationDetails(Store store, Needs needs, Details details, Values values, Attachments attachments, Families families, Links links, Supplier<Actor> manager) {
        this.store = store;
        this.needs = needs;
        this.details = details;
        this.values = values;
        this.attachments = attachments;
        this.families = families;
        this.links = links;
        this.manager = manager;
    }

    @Override
    public String part() {
        return "needs-details";
    }

    @Override
    public int order() {
        return 23;
    }

    @Override
    public void load() {
        load(manager.get());
    }

    private void load(Actor manager) {
        families.save(manager, OWNER, FileBeside.text(DemonstrationDetails.class, "families.txt").lines().map(line -> line.split("\\|")).map(facts -> new Family(facts[0], facts[1])).toList(), false);
        Stream.of(FileBeside.text(DemonstrationDetails.class, "details.txt").split("\n\n")).map(DemonstrationDetail::of).forEach(told -> tell(manager, told));
        FileBeside.text(DemonstrationDetails.class, "links.txt").lines().map(line -> line.split("\\|")).forEach(told -> link(manager, told));
    }

    /** A need, its forecast, its contract. */
    private void link(Actor manager, String[] told) {
        var need = titled(manager, told[0]);
        links.join(manager, need.id(), titled(manager, told[1]).id());
        links.note(manager, need.id(), told[2]);
    }

    private void tell(Actor manager, DemonstrationDetail told) {
        var need = titled(manager, told.title());
        details.change(manager, need.id(), 0, told.detail());
        values.change(manager, need.id(), 0, told.lines());
        for (var piece : told.pieces()) {
            store.files().keep(new ByteArrayInputStream(piece.text().getBytes(StandardCharsets.UTF_8)), piece.name(), Attachments.SIZE_MAX)
                    .ifPresent(file -> attachments.attach(manager, need.id(), file, piece.isInternal()));
        }
    }

    private Need titled(Actor manager, String title) {
        return needs.page(manager, NeedFilter.all().withText(title), NeedOrder.TITLE, "", 1).items().get(0);
    }
}
