// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Families;
import org.faisceau.needs.api.Need;

/** What a need's purchase family is called: its code, and its label where the nomenclature has it and the reader may know it. */
record FamilyNames(Families families) {
    String said(Words words, Actor actor, Need need, String code) {
        if (code.isEmpty()) return "";
        return families.of(actor, need.content().organisation()).stream().filter(one -> one.code().equals(code)).findFirst()
                .map(one -> words.say("families.said", one.code(), one.label())).orElse(code);
    }
}
