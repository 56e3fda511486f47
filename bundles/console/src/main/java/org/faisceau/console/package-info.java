// SPDX-License-Identifier: Apache-2.0
/**
 * The console's shell: one dispatcher serves every page and resource that bundles publish.
 *
 * <p>A request meets {@link org.faisceau.console.Dispatcher}, which asks the doors in their order: static files, health, control,
 * metrics, the API, signing in, and last the pages. Who asks, may they, is it forged, layout, menu, notices, errors and logging are
 * decided here and nowhere else. The bundle refuses HTTP sessions, inline scripts and styles, a POST without token from a person who
 * is signed in, and to name a stopped module's pages anything but stopped.
 *
 * <p>It stands on kernel, store and accounts. Everything else is a whiteboard: without pages it shows an empty dashboard; without
 * the bundle search its search box is not drawn; without the bundle modules {@code /control} answers 503.
 *
 * <p>Begin with {@link org.faisceau.console.Dispatcher}, then {@link org.faisceau.console.PageDoor}; what bundles publish lies in
 * {@link org.faisceau.console.spi}, the frame and the shell's own pages in {@link org.faisceau.console.console}, the API in {@link
 * org.faisceau.console.rest}.
 */
@NullMarked
package org.faisceau.console;

import org.jspecify.annotations.NullMarked;
