<?php
/**
 * Plugin Name: Portal widgets
 * Description: News, articles, visits, ratings and service links of a government portal: [portal_widget name="news-list" limit="5"].
 * Version: 0.1.0
 * Requires at least: 5.0
 * Requires PHP: 7.2
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

add_action( 'wp_enqueue_scripts', 'portal_widgets_register' );
add_filter( 'script_loader_tag', 'portal_widgets_script_tag', 10, 2 );
add_shortcode( 'portal_widget', 'portal_widgets_shortcode' );

/** The version and the hashes of the files in `embed`. */
function portal_widgets_integrity() {
	$file = __DIR__ . '/embed/integrity.json';
	$read = is_readable( $file ) ? json_decode( file_get_contents( $file ), true ) : null;
	return is_array( $read ) ? $read : array( 'version' => '', 'files' => array() );
}

/** Only pages with a widget load the script. */
function portal_widgets_register() {
	// The address says the version; WordPress need not add its own.
	$url = plugins_url( 'embed/portal-widgets.js', __FILE__ );
	wp_register_script( 'portal-widgets', $url, array(), portal_widgets_integrity()['version'], false );
}

function portal_widgets_script_tag( $tag, $handle ) {
	if ( 'portal-widgets' !== $handle ) {
		return $tag;
	}
	$attributes = ' async crossorigin="anonymous"';
	$files      = portal_widgets_integrity()['files'];
	if ( isset( $files['portal-widgets.js'] ) ) {
		$attributes .= ' integrity="' . esc_attr( $files['portal-widgets.js'] ) . '"';
	}
	if ( defined( 'PORTAL_WIDGETS_ENDPOINT' ) ) {
		$attributes .= ' data-portal-endpoint="' . esc_url( PORTAL_WIDGETS_ENDPOINT ) . '"';
	}
	return str_replace( ' src=', $attributes . ' src=', $tag );
}

/**
 * [portal_widget name="news-list" limit="5" searchable]What is shown until then[/portal_widget]
 *
 * Authors who may not write HTML may write shortcodes, so nothing that runs or styles gets through.
 */
function portal_widgets_shortcode( $given, $content = '' ) {
	$given = is_array( $given ) ? $given : array();
	$name  = isset( $given['name'] ) ? sanitize_key( $given['name'] ) : '';
	if ( '' === $name ) {
		return wp_kses_post( $content );
	}
	wp_enqueue_script( 'portal-widgets' );
	$attributes = '';
	foreach ( $given as $key => $value ) {
		// A word without a value, as `searchable`, comes under a number.
		$key = is_int( $key ) ? $value : $key;
		if ( 'name' === $key || ! preg_match( '/^(?!on[a-z]|style$)[a-z][a-z-]*$/', $key ) ) {
			continue;
		}
		$attributes .= ' ' . $key . '="' . esc_attr( $key === $value ? '' : $value ) . '"';
	}
	return "<portal-$name$attributes>" . wp_kses_post( $content ) . "</portal-$name>";
}
