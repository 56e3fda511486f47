// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import org.faisceau.console.spi.Answer.Preview;
import org.faisceau.console.spi.Visit;
import org.faisceau.showcase.api.Face;
import org.faisceau.showcase.api.Faces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What public pages begin with and what search engines are told of them. */
@Component(service = Facing.class)
public final class Facing {
    private final Faces faces;

    @Activate
    public Facing(@Reference Faces faces) {
        this.faces = faces;
    }

    Face face() {
        return faces.face();
    }

    /** Of a page that search engines may find: its own address without what narrows a list. */
    Preview preview(Visit visit, String description, String picture) {
        var here = visit.here().replaceFirst("\\?.*", "");
        var origin = visit.origin();
        return new Preview(description.isBlank() ? face().name() : Saying.beginning(description), origin.isEmpty() ? "" : origin + here, origin.isEmpty() || picture.isEmpty() ? "" : origin + Saying.picture(picture));
    }
}
