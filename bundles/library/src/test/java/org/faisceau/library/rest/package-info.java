// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.library.rest;

import org.jspecify.annotations.NullMarked;
