// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Values;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A need's value over its whole duration, and its family's year, for its own people. */
@Component
public final class ValuePanel implements Panel {
    private final Needs needs;
    private final Values values;

    @Activate
    public ValuePanel(@Reference Needs needs, @Reference Values values) {
        this.needs = needs;
        this.values = values;
    }

    @Override
    public String id() {
        return "needs.value";
    }

    @Override
    public String kind() {
        return Need.KIND;
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(ValuePanel.class).say("value.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return needs.find(visit.actor(), ref.id()).flatMap(need -> values.find(visit.actor(), need.id()).map(sheet -> new StaticTemplates().value(
                visit.words(ValuePanel.class), need, sheet, values.familyYear(visit.actor(), need.id()), needs.mayChange(visit.actor(), need))));
    }
}
