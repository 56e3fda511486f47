// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Writing;

/** Tells change log and journal what changed of an introduction. */
final class IntroductionChanges {
    private IntroductionChanges() {}

    static void tell(Writing tx, Introduction of, IntroductionContent after) {
        var before = of.content();
        field(tx, of.ref(), "about", before.about().map(Ref::toString).orElse(""), after.about().map(Ref::toString).orElse(""));
        field(tx, of.ref(), "channel", before.channel().name(), after.channel().name());
        field(tx, of.ref(), "heldOn", before.heldOn().toString(), after.heldOn().toString());
        field(tx, of.ref(), "said", before.said(), after.said());
        field(tx, of.ref(), "followUpOn", before.followUpOn().map(Object::toString).orElse(""), after.followUpOn().map(Object::toString).orElse(""));
    }

    private static void field(Writing tx, Ref of, String field, String before, String after) {
        if (!before.equals(after)) tx.changed(of, field, before, after);
    }
}
