// SPDX-License-Identifier: Apache-2.0
/** The API's door, held to its promises below the servlet. */
@NullMarked
package org.faisceau.console.rest;

import org.jspecify.annotations.NullMarked;
