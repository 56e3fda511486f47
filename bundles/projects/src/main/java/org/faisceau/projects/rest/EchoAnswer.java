// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import org.faisceau.kernel.api.Days;
import org.faisceau.projects.api.Echo;

/** An experiment of another Living-Lab as a caller reads it; days are ISO texts, empty where unknown. */
record EchoAnswer(String id, String lab, String title, String place, String protocol, String expected, String startsOn, String endsOn, String evaluator, String acceptability, String result, String decision, String reason, String decidedOn,
        int version) {
    static EchoAnswer of(Echo one) {
        var content = one.content();
        return new EchoAnswer(one.id(), one.labName(), one.title(), content.place(), content.protocol(), content.expected(), Days.write(content.startsOn()), Days.write(content.endsOn()), content.evaluator(), content.acceptability(),
                content.result(), content.decision().map(Enum::name).orElse(""), content.reason(), Days.write(content.decidedOn()), one.version());
    }
}
