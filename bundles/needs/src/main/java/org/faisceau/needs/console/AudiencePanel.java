// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.needs.api.Audiences;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The companies a need is addressed to, for who wrote it and managers. */
@Component
public final class AudiencePanel implements Panel {
    private final Needs needs;
    private final Audiences audiences;
    private final Organisations organisations;

    @Activate
    public AudiencePanel(@Reference Needs needs, @Reference Audiences audiences, @Reference Organisations organisations) {
        this.needs = needs;
        this.audiences = audiences;
        this.organisations = organisations;
    }

    @Override
    public String id() {
        return "needs.audience";
    }

    @Override
    public String kind() {
        return Need.KIND;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(AudiencePanel.class).say("audience.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var addressed = audiences.find(visit.actor(), ref.id());
        var need = needs.find(visit.actor(), ref.id());
        if (addressed.isEmpty() || need.isEmpty()) return Optional.empty();
        List<String> names = organisations.findAll(Actor.system(), addressed.get().companies()).values().stream().map(Organisation::name).sorted(Comparator.comparing(SortKey::of)).toList();
        boolean mayAddress = audiences.mayAddress(visit.actor(), need.get());
        return names.isEmpty() && !mayAddress ? Optional.empty() : Optional.of(new StaticTemplates().audiencePanel(visit.words(AudiencePanel.class), need.get(), names, mayAddress));
    }
}
