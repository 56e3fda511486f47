// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;

/** What is recorded a second time on purpose alone: the caller insists by {@code ?another=true}. */
final class Twice {
    private Twice() {}

    /** @throws Problem naming the earlier record, unless the caller insists */
    static void refuse(Call call, Ref earlier) {
        if (!call.query("another").equals("true")) throw Problem.conflict(Texts.beside(Twice.class).in(call.locale()).say("twice", earlier));
    }
}
