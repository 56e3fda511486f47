// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.faisceau.kernel.api.Actor;
import org.faisceau.sourcing.api.Techniques;

/** What the techniques of a campaign are called, those that are gone too. */
record Through(Map<String, String> names) {
    static Through of(Techniques techniques, Actor actor, String campaign, Locale locale) {
        var names = new HashMap<String, String>();
        techniques.of(actor, campaign).forEach(run -> names.put(run.technique(), run.name().in(locale)));
        return new Through(names);
    }

    String name(String technique) {
        return names.getOrDefault(technique, technique);
    }
}
