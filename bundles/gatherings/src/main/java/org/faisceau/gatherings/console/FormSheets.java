// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.documents.spi.Printable;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.Workshops;
import org.faisceau.kernel.api.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The forms of a workshop as they are handed round: what the company filled in, from the module that keeps it. Who leads the gathering hands
 * them out, so they are read in that person's name: the mentor and those at the table have no part in the records themselves.
 */
@Component(service = FormSheets.class)
public final class FormSheets {
    private final Accounts accounts;
    @Reference
    private volatile List<Printable> printables = List.of();

    @Activate
    public FormSheets(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    /** Outside the framework nobody sets the references. */
    FormSheets beside(List<Printable> others) {
        printables = others;
        return this;
    }

    /** @param reader who asked, and leads the gathering or takes part in the workshop; in their own name where they may read the record themselves */
    List<FormSheet> of(Actor reader, Locale locale, Gathering gathering, List<Workshops.Form> forms) {
        var leader = accounts.find(Actor.system(), gathering.content().owner()).filter(one -> !one.disabled()).map(one -> new Actor(one.id(), one.role(), one.organisation()));
        return forms.stream().flatMap(form -> sheet(reader, leader, locale, form).stream()).toList();
    }

    private Optional<FormSheet> sheet(Actor reader, Optional<Actor> leader, Locale locale, Workshops.Form form) {
        if (form.ref().isEmpty()) return Optional.empty();
        var ref = form.ref().get();
        var printable = printables.stream().filter(one -> one.kind().equals(ref.kind())).findFirst();
        return printable.flatMap(one -> one.handout(reader, locale, ref.id()).or(() -> leader.flatMap(by -> one.handout(by, locale, ref.id())))).map(paper -> new FormSheet(form.company(), paper));
    }
}
