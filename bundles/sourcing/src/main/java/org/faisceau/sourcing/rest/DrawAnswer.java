// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.rest;

import java.util.List;
import org.faisceau.sourcing.api.Draw;

/** A draw as JSON, with all that is needed to draw again. */
record DrawAnswer(String id, String at, String seed, List<String> candidates, List<String> drawn) {
    static DrawAnswer of(Draw one) {
        return new DrawAnswer(one.id(), one.at().toString(), one.seed(), one.candidates(), one.drawn());
    }
}
