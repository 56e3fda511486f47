// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import java.util.List;
import org.faisceau.dossiers.api.Answer;

/** A claim or counter-argument as JSON. */
record AnswerAnswer(String indication, String part, List<String> values, String text, int version) {
    static AnswerAnswer of(Answer one) {
        return new AnswerAnswer(one.indication(), one.part().name(), one.values(), one.text(), one.version());
    }
}
