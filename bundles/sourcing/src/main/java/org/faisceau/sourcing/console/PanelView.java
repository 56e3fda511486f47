// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Casefile;
import org.faisceau.sourcing.api.Draw;
import org.faisceau.sourcing.api.Lot;
import org.faisceau.sourcing.api.Member;

/**
 * The panel and its draws.
 *
 * @param candidates companies of the directory that are not in it
 * @param typed into one of its forms, with what is wrong; blank where nothing was
 * @param same draws that give the same companies when run again, by identifier
 * @param lots of each draw, by its identifier
 */
record PanelView(Casefile file, Names names, List<Option> candidates, Map<String, Boolean> same, Map<String, List<Lot>> lots, boolean isEditable, Form typed) {
    Campaign campaign() {
        return file.campaign();
    }

    String address() {
        return campaign().address() + "/panel";
    }

    /** What was typed into one of the forms; the others are as they were. */
    Form form(String action) {
        if (typed.has("action", action)) return typed;
        return action.equals("single") ? Form.blank().with("single", campaign().singleReason()) : Form.blank();
    }

    /** The same of the line of a company, whose field has this in it otherwise. */
    Form form(String action, Member member, String field, String otherwise) {
        return typed.has("action", action) && typed.has("company", member.company()) ? typed : Form.blank().with(field, otherwise);
    }

    boolean isSame(Draw draw) {
        return same.getOrDefault(draw.id(), false);
    }

    /** The option a company has in the lists. */
    String lotOf(Draw draw) {
        return String.join(", ", draw.drawn().stream().map(names::organisation).toList());
    }
}
