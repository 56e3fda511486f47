// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.Families;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.FamilyYear;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.ValueSheet;
import org.faisceau.needs.api.Values;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A need's value over its whole duration, and its family's year, for its own people. */
@Component
public final class ValuePanel implements Panel {
    private final Needs needs;
    private final Values values;
    private final FamilyNames families;

    @Activate
    public ValuePanel(@Reference Needs needs, @Reference Values values, @Reference Families families) {
        this.needs = needs;
        this.values = values;
        this.families = new FamilyNames(families);
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
        return needs.find(visit.actor(), ref.id()).flatMap(need -> values.find(visit.actor(), need.id()).map(sheet -> show(visit, need, sheet)));
    }

    /** Where the sheet comes to more than lists and the public page say; empty otherwise. */
    private static String beyond(Words words, Need need, ValueSheet sheet) {
        var told = need.content().amount().most().or(need.content().amount()::least);
        return told.filter(most -> sheet.total().compareTo(most) > 0).map(most -> words.say("value.beyond", words.euros(sheet.total()), words.euros(most))).orElse("");
    }

    private Content show(Visit visit, Need need, ValueSheet sheet) {
        var words = visit.words(ValuePanel.class);
        var year = values.familyYear(visit.actor(), need.id());
        var name = families.said(words, visit.actor(), need, year.map(FamilyYear::family).orElse(""));
        return new StaticTemplates().value(words, need, sheet, year, name, needs.mayChange(visit.actor(), need), beyond(words, need, sheet));
    }
}
