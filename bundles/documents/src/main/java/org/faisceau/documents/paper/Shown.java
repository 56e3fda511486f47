// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.awt.Graphics2D;

/** Something drawn within a paper, in pixels of CSS. */
interface Shown {
    int width();

    int height();

    void draw(Graphics2D on, Faces faces);
}
