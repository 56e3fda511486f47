// SPDX-License-Identifier: Apache-2.0
/**
 * The only tests inside the framework: resolution, wiring, plug and unplug, one request per page.
 *
 * <p>They start what {@code runtime/app} assembled, through the launcher's own classes. Begin with {@link
 * org.faisceau.runtime.itest.Running}.
 */
@NullMarked
package org.faisceau.runtime.itest;

import org.jspecify.annotations.NullMarked;
