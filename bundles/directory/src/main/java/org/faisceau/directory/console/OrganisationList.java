// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Words;

/**
 * What the list shows.
 *
 * @param count how many there are on all pages
 */
public record OrganisationList(Slice<Organisation> slice, long count, String text, Optional<OrganisationKind> kind, boolean mayAdd) {
    /** The filter as a form. */
    public Form filter() {
        return Form.blank().with("text", text).with("kind", kind.map(Enum::name).orElse(""));
    }

    /** What is filtered by. */
    public List<Ui.Chip> chips(Words words) {
        var chips = new ArrayList<Ui.Chip>();
        if (!text.isEmpty()) chips.add(new Ui.Chip("text", words.say("filter.quoted", text)));
        kind.ifPresent(one -> chips.add(new Ui.Chip("kind", words.say("kind." + one))));
        return chips;
    }

    /** The address of an export of what is listed. */
    public static String export(Visit visit, String format) {
        var here = visit.hereWith("format", format);
        return "/export/organisations" + here.substring(here.indexOf('?'));
    }

    public boolean isFiltered() {
        return kind.isPresent() || !text.isEmpty();
    }
}
