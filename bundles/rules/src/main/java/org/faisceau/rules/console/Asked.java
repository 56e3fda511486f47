// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.util.List;
import java.util.stream.Stream;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.rules.api.Procedure;

/**
 * A question that was answered.
 *
 * @param keep the form under which the answer is kept
 * @param here its address, to which that form is sent
 */
record Asked(AdviceView view, SideBySide comparison, Form keep, List<Procedure> procedures, boolean mayKeep, String here) {
    /** All procedures: a person may choose one that the answer shows closed, and says why. */
    List<Option> choices() {
        return Stream.of(view.cell(), view.also(), view.closed()).flatMap(List::stream).map(way -> new Option(way.procedure().id().name(), way.name(), "")).toList();
    }
}
