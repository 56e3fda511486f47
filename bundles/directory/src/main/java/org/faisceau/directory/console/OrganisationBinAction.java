// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Locale;
import org.faisceau.console.spi.BulkAction;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Removals;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts many organisations in the bin at once, those that nothing points to. */
@Component
public final class OrganisationBinAction implements BulkAction {
    private final Organisations organisations;
    private final Removals removals;

    @Activate
    public OrganisationBinAction(@Reference Organisations organisations, @Reference Removals removals) {
        this.organisations = organisations;
        this.removals = removals;
    }

    @Override
    public String id() {
        return "directory.bin-organisation";
    }

    @Override
    public String kind() {
        return Organisation.KIND;
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(OrganisationBinAction.class).say("organisation.bin");
    }

    @Override
    public String icon() {
        return "trash";
    }

    @Override
    public String question(Visit visit, int count) {
        return visit.words(OrganisationBinAction.class).say("organisation.bin.question", count);
    }

    @Override
    public Outcome apply(Actor actor, Ref ref, Form answers, Locale locale) {
        return RemovalStep.apply(removals, actor, ref, organisations.find(actor, ref.id()).filter(one -> one.id().equals(ref.id())).map(Organisation::version).orElse(0), locale);
    }
}
